import type { FastifySchema } from 'fastify'
import type { TSchema } from 'typebox'
import type { OperationSchema, Permission } from '../operation.ts'
import { ErrorReply } from '../shapes/basics.ts'

const impliedBy: Record<Permission, number[]> = {
  public: [],
  'resident-or-guest': [],
  staff: [401, 403],
  designer: [401, 403],
  webhook: [401],
}

const securityOf: Record<Permission, Record<string, string[]>[]> = {
  public: [],
  'resident-or-guest': [{ session: [] }, { accessToken: [] }],
  staff: [{ session: [] }],
  designer: [{ session: [] }],
  webhook: [{ paySignature: [] }],
}

/** Every status of refusal an operation may answer with, in order. */
export function refusals(operation: OperationSchema): number[] {
  const takesInput = operation.params || operation.query || operation.body || operation.headers || operation.multipart
  const statuses = [...operation.errors, ...impliedBy[operation.permission], 500]
  if (takesInput) statuses.push(400)
  if (operation.body) statuses.push(413)
  return [...new Set(statuses)].sort((a, b) => a - b)
}

/** What Fastify needs to check, serialise and describe an operation. */
export function fastifySchema(operation: OperationSchema): FastifySchema {
  const response: Record<number, TSchema | object> = {}
  for (const [status, shape] of Object.entries(operation.reply)) {
    response[Number(status)] = operation.produces
      ? { description: 'The file', content: { [operation.produces]: { schema: shape } } }
      : { 'x-response-description': 'Done', ...shape }
  }
  for (const status of refusals(operation)) response[status] = ErrorReply
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: operation.summary,
    description: `Permission: ${operation.permission}`,
    security: securityOf[operation.permission],
    ...(operation.params && { params: operation.params }),
    ...(operation.query && { querystring: operation.query }),
    ...(operation.headers && { headers: operation.headers }),
    ...(operation.body && { body: operation.body }),
    ...(operation.multipart && { consumes: ['multipart/form-data'] }),
    ...(operation.produces && { produces: [operation.produces] }),
    response,
  } as FastifySchema
}
