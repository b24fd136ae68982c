import { cookieAfterSignIn, linkPending, noteLanguage, type ResidentSignIn } from '@guildhall/casework'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Site } from '../site.ts'
import { cookieNames, dropCookie, readCookie, setCookie } from './cookies.ts'
import { redirect } from './show.ts'

/**
 * Gives the browser its session and leads to the page that asked for it; whom the provider sent along is linked now. Who asks for a second
 * step is led to it first.
 */
export async function finishSignIn(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  signedIn: ResidentSignIn,
): Promise<FastifyReply> {
  const path = '/sign-in'
  if (signedIn.kind === 'second-step') {
    setCookie(reply, cookieNames.halfSignIn, signedIn.halfToken, { secure: site.secure, path })
    return redirect(reply, '/sign-in/second-step')
  }
  dropCookie(reply, cookieNames.halfSignIn, path)
  const next = readCookie(request, cookieNames.next)
  const cookie = readCookie(request, cookieNames.session)
  const pending = readCookie(request, cookieNames.pendingSubject)
  if (pending) {
    await linkPending(site.guildhall, { pending, personId: signedIn.session.person.id })
    dropCookie(reply, cookieNames.pendingSubject)
  }
  await noteLanguage(site.guildhall, { email: signedIn.session.person.email, language: request.visit.language })
  const value = await cookieAfterSignIn(site.guildhall, { cookie, ...signedIn })
  setCookie(reply, cookieNames.session, value, { secure: site.secure })
  dropCookie(reply, cookieNames.next)
  return redirect(reply, next && isOwnPath(next) ? next : '/requests')
}

/** Whether a path is one that signing in may lead back to: a page of this site, so that nobody is led away. */
export function isOwnPath(path: string): boolean {
  return /^\/((requests|account)(\/[A-Za-z0-9-]{1,40}){0,2}|apply\/[0-9a-f-]{36}\/save)$/.test(path)
}
