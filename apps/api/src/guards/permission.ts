import { timingSafeEqual } from 'node:crypto'
import { type Guildhall, GuildhallError, readSession, type Session, type Viewer } from '@guildhall/casework'
import type { FastifyRequest } from 'fastify'
import type { Operation, Permission } from '../operation.ts'
import { HttpProblem } from '../problems/http-problem.ts'
import { readSessionCookie } from '../sessions/cookie.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    operation?: Operation
  }
  interface FastifyRequest {
    session: Session | undefined
    viewer: Viewer
  }
}

const nobody: Viewer = Object.freeze({})

/** The hook that lets a request in or not, by the permission of its route. It runs before the body is read. */
export function permissionHook(guildhall: Guildhall) {
  return (request: FastifyRequest, _reply: unknown, done: (error?: Error) => void): void => {
    const permission = request.routeOptions.config.operation?.permission
    const token = isOpen(permission) ? undefined : readSessionCookie(request)
    if (token === undefined) {
      // Most submissions come from guests without a cookie: they pass without a promise or a query.
      request.viewer = guestOf(request)
      done(isOpen(permission) || permission === 'resident-or-guest' ? undefined : new GuildhallError('not-signed-in'))
    } else {
      readSession(guildhall, { sessionToken: token })
        .then((session) => admit(request, permission, session))
        .then(() => done(), done)
    }
  }
}

function isOpen(permission: Permission | undefined): boolean {
  return permission === undefined || permission === 'public' || permission === 'webhook'
}

function admit(request: FastifyRequest, permission: Permission | undefined, session: Session | undefined): void {
  if (permission === 'staff' || permission === 'designer') {
    if (session?.kind !== 'staff') throw new GuildhallError('not-signed-in')
    if (permission === 'designer' && !session.person.roles.some((role) => role === 'designer' || role === 'admin')) {
      throw new GuildhallError('not-allowed')
    }
  }
  if (session && request.method !== 'GET' && request.method !== 'HEAD' && !hasCsrf(request, session)) {
    throw new HttpProblem('out-of-date')
  }
  request.session = session
  request.viewer = session ? { ...guestOf(request), personId: session.person.id } : guestOf(request)
}

function guestOf(request: FastifyRequest): Viewer {
  const token = request.headers['x-access-token']
  return typeof token === 'string' && token.length > 0 && token.length <= 500 ? { accessToken: token } : nobody
}

function hasCsrf(request: FastifyRequest, session: Session): boolean {
  const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''))
  const expected = Buffer.from(session.csrf)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
