import { cookieAfterSignIn, cookieAfterSignOut, type Guildhall, type Session, sessionCookie } from '@guildhall/casework'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** The session cookie as it came. */
export function readSessionCookie(request: FastifyRequest): string | undefined {
  return request.cookies[sessionCookie]
}

/** Puts somebody who has just signed in into the cookie, beside the other kind of person who may be there. */
export async function signInto(
  guildhall: Guildhall,
  request: FastifyRequest,
  reply: FastifyReply,
  signedIn: { sessionToken: string; session: Session },
): Promise<void> {
  setCookie(guildhall, reply, await cookieAfterSignIn(guildhall, { cookie: readSessionCookie(request), ...signedIn }))
}

/** Ends the session of whoever makes this request. */
export async function signOutOf(guildhall: Guildhall, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { sessionToken } = request
  const cookie = readSessionCookie(request)
  setCookie(guildhall, reply, sessionToken ? await cookieAfterSignOut(guildhall, { cookie, sessionToken }) : '')
}

/** Scripts cannot read it and other sites' posts do not bring it. It ends with the browser; a session ends in the database. */
function setCookie({ settings }: Guildhall, reply: FastifyReply, value: string): void {
  if (value === '') reply.clearCookie(sessionCookie, { path: '/' })
  else {
    const secure = settings.publicUrl.startsWith('https:')
    reply.setCookie(sessionCookie, value, { path: '/', httpOnly: true, sameSite: 'lax', secure })
  }
}
