import { causeFacts, GuildhallError, isDatabaseAway } from '@guildhall/casework'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorKind } from '../pages/error.tsx'
import type { Site } from '../site.ts'
import { readTyped } from './bodies.ts'
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

/** Seconds after which it is worth trying again. */
const RETRY_AFTER = 60

/** Turns whatever a route throws into a page that says what to do. Only faults of ours are logged, without the address. */
export function handleErrors(app: FastifyInstance, site: Site): void {
  app.setErrorHandler(async (error, request, reply) => {
    const status = statusOf(error)
    if (status >= 500) request.log.error({ route: request.routeOptions.url, cause: causeFacts(error) }, 'A page failed')
    if (status === 503) reply.header('retry-after', RETRY_AFTER)
    const typed = status >= 500 && isAnswering(request) ? await readTyped(request).catch(() => []) : []
    return showError(site, request, reply, kindOfStatus[status] ?? 'problem', status, typed)
  })
}

/** Shows the page for one kind of error. */
export function showError(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: ErrorKind,
  status: number,
  /** What was typed into the page that could not be taken, to be sent again. */
  typed: [string, string][] = [],
) {
  const refetchable = request.method === 'GET' || kind === 'expired' || kind === 'badRequest' || kind === 'tooLarge'
  return show(
    site,
    request,
    reply,
    'error',
    {
      kind,
      ...(kind === 'notFound' && { reference: referenceIn(request) }),
      again: refetchable ? pathOf(request) : undefined,
      ...(typed.length > 0 && { typed: { action: request.url, fields: typed } }),
    },
    { status, language: false },
  )
}

/** Whether it is a page of a form that was sent: only there is typed text worth keeping, and none of it secret. */
function isAnswering(request: FastifyRequest): boolean {
  return request.method === 'POST' && request.url.startsWith('/apply/')
}

/** What stands where a reference stands in the address of a page about a request. */
function referenceIn(request: FastifyRequest): string | undefined {
  return /^\/requests\/([A-Za-z0-9-]{1,40})(?=[/?]|$)/.exec(request.url)?.[1]
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? '/'
}

function statusOf(error: unknown): number {
  if (error instanceof GuildhallError) return error.status
  const { statusCode } = (error ?? {}) as { statusCode?: number }
  if (isDatabaseAway(error)) return 503
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 600 ? statusCode : 500
}
