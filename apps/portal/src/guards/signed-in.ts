import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Site } from '../site.ts'
import { cookieNames, setCookie } from './cookies.ts'
import { redirect } from './show.ts'

/** The resident whose page it is, with the token of this browser; undefined once the visitor has been led to sign in and come back. */
export function signedIn(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): { personId: string; email: string; sessionToken: string } | undefined {
  const { session, sessionToken } = request.visit
  if (session && sessionToken) return { personId: session.person.id, email: session.person.email, sessionToken }
  const path = request.method === 'GET' ? (request.url.split('?')[0] ?? '/account') : '/account'
  setCookie(reply, cookieNames.next, path, { secure: site.secure })
  redirect(reply, '/sign-in')
  return undefined
}

/**
 * Like signedIn, for what protects an account or ends it: whoever signed in more than a quarter of an hour ago is led to do so again, so
 * that a device left open is not enough. `page` is where he comes back to.
 */
export function signedInLately(site: Site, request: FastifyRequest, reply: FastifyReply, page: string) {
  const who = signedIn(site, request, reply)
  if (!who || request.visit.isFresh) return who
  setCookie(reply, cookieNames.next, page, { secure: site.secure })
  redirect(reply, '/sign-in?again=1')
  return undefined
}
