import multipart from '@fastify/multipart'
import type { Guildhall } from '@guildhall/casework'
import type { FastifyInstance } from 'fastify'
import { paceGuard, paces } from './guards/pace.ts'
import { permissionHook } from './guards/permission.ts'
import { checkedSchema } from './openapi/fastify-schema.ts'
import type { Call, Operation, OperationSchema } from './operation.ts'
import { namedShapes } from './shapes/named.ts'
import { createValidatorCompiler } from './validation.ts'

/** Adds every operation as a route of its own, behind the one permission hook. */
export async function registerOperations(
  app: FastifyInstance,
  guildhall: Guildhall,
  operations: Operation[],
): Promise<void> {
  for (const shape of namedShapes()) app.addSchema(shape)
  app.setValidatorCompiler(createValidatorCompiler())
  app.decorateRequest('sessions')
  app.decorateRequest('session', undefined)
  app.decorateRequest('sessionToken', undefined)
  app.decorateRequest('viewer')
  app.decorateRequest('integration', undefined)
  app.addHook('onRequest', permissionHook(guildhall, paceGuard(app, 'system')))
  app.removeContentTypeParser('text/plain')
  await app.register(multipart)
  const [webhooks, others] = [true, false].map((wanted) =>
    operations.filter((operation) => (operation.permission === 'webhook') === wanted),
  )
  for (const operation of others!) addRoute(app, guildhall, operation)
  await app.register(async (scope) => {
    // A signature is over the bytes as they came, so nothing may parse them first.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    for (const operation of webhooks!) addRoute(scope, guildhall, operation)
  })
}

function addRoute(app: FastifyInstance, guildhall: Guildhall, operation: Operation): void {
  const good = Number(Object.keys(operation.reply)[0])
  app.route({
    method: operation.method,
    url: operation.url,
    schema: checkedSchema(operation),
    config: { operation, ...(operation.pace && { rateLimit: paces[operation.pace] }) },
    ...(operation.bodyLimit && { bodyLimit: operation.bodyLimit }),
    handler: async (request, reply) => {
      const call = {
        guildhall,
        session: request.session,
        viewer: request.viewer,
        params: request.params,
        query: request.query,
        headers: request.headers,
        body: request.body,
        request,
        reply,
      } as Call<OperationSchema>
      const answer = await operation.handle(call)
      reply.code(good)
      return answer
    },
  })
}
