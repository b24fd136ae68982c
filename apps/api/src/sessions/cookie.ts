import type { Guildhall } from '@guildhall/casework'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** The cookie that carries a session's token. Scripts cannot read it and other sites' posts do not bring it. */
export const sessionCookie = 'guildhall_session'

/** The token in the cookie, when it is of a sane length. */
export function readSessionCookie(request: FastifyRequest): string | undefined {
  const value = request.cookies[sessionCookie]
  return value && value.length <= 500 ? value : undefined
}

/** Ends with the browser; the session itself ends in the database. */
export function setSessionCookie(guildhall: Guildhall, reply: FastifyReply, token: string): void {
  const secure = guildhall.settings.publicUrl.startsWith('https:')
  reply.setCookie(sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'lax', secure })
}

export function dropSessionCookie(reply: FastifyReply): void {
  reply.clearCookie(sessionCookie, { path: '/' })
}
