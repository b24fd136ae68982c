import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference } from '../../shapes/basics.ts'

/** Say that a request is not solved. */
export const schema = {
  method: 'POST',
  url: '/api/requests/:reference/reopen',
  id: 'reopenRequest',
  tag: 'Requests',
  summary: 'Say that a request is not solved',
  permission: 'resident-or-guest',
  params: Closed({ reference: Reference }),
  body: Closed({ text: Type.String({ maxLength: 10_000 }) }),
  reply: { 200: Type.Object({ reference: Reference }) },
  errors: [403, 404, 409, 422],
} as const satisfies OperationSchema
