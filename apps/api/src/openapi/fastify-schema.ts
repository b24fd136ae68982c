import type { FastifySchema } from 'fastify'
import type { OperationSchema, Permission } from '../operation.ts'
import { ErrorReply } from '../shapes/basics.ts'

const impliedBy: Record<Permission, number[]> = {
  public: [],
  'resident-or-guest': [],
  staff: [401, 403],
  designer: [401, 403],
  'staff-or-system': [401, 403, 429],
  operator: [401, 403],
  admin: [401, 403],
  webhook: [403],
}

const securityOf: Record<Permission, Record<string, string[]>[]> = {
  public: [],
  'resident-or-guest': [{ session: [] }, { accessToken: [] }],
  staff: [{ session: [] }],
  designer: [{ session: [] }],
  'staff-or-system': [{ session: [] }, { integrationKey: [] }],
  operator: [{ session: [] }],
  admin: [{ session: [] }],
  webhook: [{ paySignature: [] }],
}

const fileForm = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
}

/** Every status of refusal an operation may answer with, in order. */
export function refusals(operation: OperationSchema): number[] {
  const takesInput = operation.params || operation.query || operation.body || operation.headers || operation.multipart
  const statuses = [...operation.errors, ...impliedBy[operation.permission], 500]
  if (takesInput) statuses.push(400)
  if (operation.body) statuses.push(413, 415)
  return [...new Set(statuses)].sort((a, b) => a - b)
}

/** What Fastify checks and serialises by. Refusals are made in one place, so no serialiser is compiled for them: three hundred would cost a second at each start. */
export function checkedSchema(operation: OperationSchema): FastifySchema {
  return {
    ...(operation.params && { params: operation.params }),
    ...(operation.query && { querystring: operation.query }),
    ...(operation.headers && { headers: operation.headers }),
    ...(operation.body && { body: operation.body }),
    ...(!operation.produces && { response: operation.reply }),
  }
}

/** The same with all that only a reader of the OpenAPI document wants: words, statuses, security. */
export function documentedSchema(operation: OperationSchema): FastifySchema {
  const good = Object.entries(operation.reply).map(([status, shape]) => [
    status,
    operation.produces
      ? { description: 'The file', content: { [operation.produces]: { schema: shape } } }
      : { 'x-response-description': 'Done', ...shape },
  ])
  const bad = refusals(operation).map((status) => [status, { 'x-response-description': 'Refused', ...ErrorReply }])
  return {
    ...checkedSchema(operation),
    operationId: operation.id,
    tags: [operation.tag],
    summary: operation.summary,
    description: `Permission: ${operation.permission}`,
    security: securityOf[operation.permission],
    // A file is read as a stream, so Fastify checks no body there; the document still tells of it.
    ...(operation.multipart && { consumes: ['multipart/form-data'], body: fileForm }),
    ...(operation.produces && { produces: [operation.produces] }),
    response: Object.fromEntries([...good, ...bad]),
  } as FastifySchema
}
