import { sessionCookie } from '@guildhall/casework'
import type { FastifyReply, FastifyRequest } from 'fastify'

const day = 24 * 60 * 60

/** The cookies that the portal sets. All are needed for the service to work, none follows anybody. */
export const cookieNames = {
  /** A random name for this browser, so that a form's token fits only here. */
  guest: 'guildhall_guest',
  /** Who is signed in: the same at the desk and in the API. */
  session: sessionCookie,
  /** The token of a draft, sent only under /apply/<draft>. */
  draft: 'guildhall_draft',
  /** The token of a request, sent only under /requests/<reference>. */
  request: 'guildhall_request',
  language: 'guildhall_language',
  /** What must come back from the sign-in provider, sent only under /sign-in. */
  provider: 'guildhall_provider',
  /** What ends the session at the provider too, sent only under /sign-out. */
  providerSession: 'guildhall_provider_session',
  /** Whom the provider knows, until an email address is proved. */
  pendingSubject: 'guildhall_pending_subject',
  /** Who has shown the first thing and not yet the second, sent only under /sign-in. */
  halfSignIn: 'guildhall_half_sign_in',
  /** Where to go after signing in: a path of this site. */
  next: 'guildhall_next',
} as const

type CookieName = (typeof cookieNames)[keyof typeof cookieNames]

/** Sets one cookie that scripts cannot read; `days` is its life, without it the browser drops it when it closes. */
export function setCookie(
  reply: FastifyReply,
  name: CookieName,
  value: string,
  options: { secure: boolean; path?: string; days?: number },
): void {
  reply.setCookie(name, value, {
    httpOnly: true,
    sameSite: 'lax',
    secure: options.secure,
    path: options.path ?? '/',
    ...(options.days === undefined ? {} : { maxAge: options.days * day }),
  })
}

/** Takes a cookie away. */
export function dropCookie(reply: FastifyReply, name: CookieName, path = '/'): void {
  reply.clearCookie(name, { path })
}

/** The value of a cookie, when there is one of a sane length. */
export function readCookie(request: FastifyRequest, name: CookieName): string | undefined {
  const value = request.cookies[name]
  return value !== undefined && value.length > 0 && value.length <= 500 ? value : undefined
}
