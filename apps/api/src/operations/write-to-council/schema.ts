import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference, Uuid } from '../../shapes/basics.ts'

/** Write to the council about a request. */
export const schema = {
  method: 'POST',
  url: '/api/requests/:reference/messages',
  id: 'writeToCouncil',
  tag: 'Requests',
  summary: 'Write to the council about a request',
  permission: 'resident-or-guest',
  params: Closed({ reference: Reference }),
  body: Closed({ id: Type.Optional(Uuid), text: Type.String({ maxLength: 10_000 }) }),
  reply: { 200: Type.Object({ reference: Reference }) },
  errors: [403, 404, 409, 422, 429],
} as const satisfies OperationSchema
