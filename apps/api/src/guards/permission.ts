import { timingSafeEqual } from 'node:crypto'
import {
  type Guildhall,
  GuildhallError,
  holdsRole,
  type Integration,
  type OpenSession,
  readIntegration,
  readSessions,
  type Session,
  type Viewer,
} from '@guildhall/casework'
import type { FastifyRequest } from 'fastify'
import type { Operation, Permission } from '../operation.ts'
import { HttpProblem } from '../problems/http-problem.ts'
import { readSessionCookie } from '../sessions/cookie.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    operation?: Operation
  }
  interface FastifyRequest {
    /** Everybody whom the session cookie holds. */
    sessions: OpenSession[]
    /** The one of them who makes this request, with the token of that session. */
    session: Session | undefined
    sessionToken: string | undefined
    /** The system whose key came with it. */
    integration: Integration | undefined
    viewer: Viewer
  }
}

const nobody: Viewer = Object.freeze({})

/** The hook that lets a request in or not, by the permission of its route. It runs before the body is read. */
export function permissionHook(guildhall: Guildhall, pace?: (request: FastifyRequest) => Promise<void>) {
  return (request: FastifyRequest, _reply: unknown, done: (error?: Error) => void): void => {
    const permission = request.routeOptions.config.operation?.permission
    if (permission === 'staff-or-system' && request.headers.authorization !== undefined) {
      admitSystem(guildhall, request, pace).then(() => done(), done)
      return
    }
    const cookie = isOpen(permission) ? undefined : readSessionCookie(request)
    request.sessions = []
    if (cookie === undefined) {
      // Most submissions come from guests without a cookie: they pass without a promise or a query.
      request.viewer = guestOf(request)
      done(isOpen(permission) || permission === 'resident-or-guest' ? undefined : new GuildhallError('not-signed-in'))
    } else {
      readSessions(guildhall, { cookie })
        .then((sessions) => admit(request, permission, sessions))
        .then(() => done(), done)
    }
  }
}

/** A system names itself by its key alone, whoever's cookie comes with it. A wrong key is answered like none at all. */
async function admitSystem(
  guildhall: Guildhall,
  request: FastifyRequest,
  pace?: (request: FastifyRequest) => Promise<void>,
): Promise<void> {
  request.sessions = []
  request.viewer = nobody
  await pace?.(request)
  const [, key] = /^Bearer ([\w-]{1,100})$/i.exec(request.headers.authorization ?? '') ?? []
  request.integration = key === undefined ? undefined : await readIntegration(guildhall, key)
  if (!request.integration) throw new GuildhallError('not-signed-in')
}

function isOpen(permission: Permission | undefined): boolean {
  return permission === undefined || permission === 'public' || permission === 'webhook'
}

function admit(request: FastifyRequest, permission: Permission | undefined, sessions: OpenSession[]): void {
  // Staff alone, and who of them beside administrators.
  const role = permission === 'designer' || permission === 'operator' || permission === 'admin' ? permission : undefined
  const forStaff = permission === 'staff' || permission === 'staff-or-system' || role !== undefined
  const allowed = forStaff ? sessions.filter(({ session }) => session.kind === 'staff') : sessions
  const open = whoActs(request, allowed)
  if (forStaff && !open) throw new GuildhallError('not-signed-in')
  if (role && !holdsRole(open?.session, role)) throw new GuildhallError('not-allowed')
  request.sessions = sessions
  request.session = open?.session
  request.sessionToken = open?.token
  request.viewer = open ? { ...guestOf(request), personId: open.session.person.id } : guestOf(request)
}

/**
 * Who of those in the cookie makes the request: the one whose token is in `x-csrf-token`, and nobody may change anything
 * without it. Only a GET may leave it out, and is then made by the resident, if there is one.
 */
function whoActs(request: FastifyRequest, sessions: OpenSession[]): OpenSession | undefined {
  const named = sessions.find(({ session }) => hasCsrf(request, session))
  if (named || sessions.length === 0) return named
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new HttpProblem('out-of-date')
  return sessions.find(({ session }) => session.kind === 'resident') ?? sessions[0]
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
