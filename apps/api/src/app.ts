import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import swagger from '@fastify/swagger'
import type { Guildhall } from '@guildhall/casework'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { registerHeaders } from './guards/headers.ts'
import { registerPaces } from './guards/pace.ts'
import { createLog, logRequests } from './log.ts'
import { documentOptions } from './openapi/document.ts'
import { operations } from './operations/all.ts'
import { registerApiDocs } from './pages/api-docs.ts'
import { registerNotFound } from './pages/not-found.ts'
import { registerStaffApps } from './pages/staff-apps.ts'
import { answerError } from './problems/answer-error.ts'
import { HttpProblem } from './problems/http-problem.ts'
import { registerOperations } from './register-operations.ts'

export type AppOptions = {
  log?: FastifyBaseLogger
  /** False lifts the limits per address, for a benchmark. */
  paces?: boolean
  /** False leaves the residents' pages out, where only the API is wanted and the pages are not built. */
  portal?: boolean
  /** Which proxies may say who the caller is; none unless given. */
  trustProxy?: boolean | string | string[]
  /** True once the process has been told to stop: its health says so, and no connection is kept for another call. */
  isStopping?: () => boolean
}

const megabyte = 1_048_576

/** Builds the whole site over a Guildhall: API, its documents, portal and staff apps. It does not listen. */
export async function buildApp(guildhall: Guildhall, options: AppOptions = {}): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: options.log ?? (createLog() as FastifyBaseLogger),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: megabyte,
    // A machine that starts everything at once after an outage is slow, and an API that gives up then has to begin again.
    pluginTimeout: 60_000,
    // Milliseconds. A resident on a slow line may take a minute over a photo.
    requestTimeout: 120_000,
    connectionTimeout: 130_000,
    keepAliveTimeout: 72_000,
    trustProxy: options.trustProxy ?? false,
    frameworkErrors: answerError,
    forceCloseConnections: 'idle',
    // A call that came before the door was closed is answered, not sent away.
    return503OnClosing: false,
  })
  app.setErrorHandler(answerError)
  app.addHook('onRequest', async (request, reply) => {
    if (!options.isStopping?.()) return
    reply.header('connection', 'close')
    if (request.routeOptions.url === '/health') throw new HttpProblem('unavailable')
  })
  logRequests(app)
  await registerHeaders(app, guildhall)
  await app.register(cookie)
  if (options.paces !== false) await registerPaces(app)
  await app.register(swagger, documentOptions)
  await app.register((scope) => registerOperations(scope, guildhall, operations))
  await registerApiDocs(app)
  await registerStaffApps(app)
  if (options.portal !== false) {
    // Loaded only where it is wanted: its pages are built by Vite, which the OpenAPI document does not wait for.
    const { portal } = await import('@guildhall/portal')
    await app.register(portal, { guildhall })
  }
  registerNotFound(app)
  return app
}
