import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference } from '../../shapes/basics.ts'

/** Take a request back. */
export const schema = {
  method: 'POST',
  url: '/api/requests/:reference/withdraw',
  id: 'withdrawRequest',
  tag: 'Requests',
  summary: 'Take a request back',
  permission: 'resident-or-guest',
  params: Closed({ reference: Reference }),
  body: Closed({ reason: Type.Optional(Type.String({ maxLength: 4000 })) }),
  reply: { 200: Type.Object({ reference: Reference }) },
  errors: [403, 404, 409, 422],
} as const satisfies OperationSchema
