import { GuildhallError } from '@guildhall/casework'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorKind } from '../pages/error.tsx'
import type { Site } from '../site.ts'
import { show } from './show.ts'

const kindOfStatus: Record<number, ErrorKind> = {
  400: 'badRequest',
  401: 'notFound',
  403: 'expired',
  404: 'notFound',
  413: 'tooLarge',
  422: 'badRequest',
  429: 'tooMany',
  503: 'unavailable',
}

/** Codes by which PostgreSQL or the socket says that the database cannot be reached just now. */
const databaseAway = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '57P01', '57P02', '57P03', '53300'])

/** Turns whatever a route throws into a page that says what to do. Only faults of ours are logged, without the address. */
export function handleErrors(app: FastifyInstance, site: Site): void {
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error)
    if (status >= 500) request.log.error({ err: error, route: request.routeOptions.url }, 'A page failed')
    return showError(site, request, reply, kindOfStatus[status] ?? 'problem', status)
  })
}

/** Shows the page for one kind of error. */
export function showError(site: Site, request: FastifyRequest, reply: FastifyReply, kind: ErrorKind, status: number) {
  const refetchable = request.method === 'GET' || kind === 'expired' || kind === 'badRequest' || kind === 'tooLarge'
  return show(
    site,
    request,
    reply,
    'error',
    { kind, again: refetchable ? pathOf(request) : undefined },
    { status, language: false },
  )
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? '/'
}

function statusOf(error: unknown): number {
  if (error instanceof GuildhallError) return error.status
  const { statusCode, code } = (error ?? {}) as { statusCode?: number; code?: string }
  if (typeof code === 'string' && databaseAway.has(code)) return 503
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 600 ? statusCode : 500
}
