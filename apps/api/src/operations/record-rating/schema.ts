import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference } from '../../shapes/basics.ts'

/** Rate a finished request. */
export const schema = {
  method: 'POST',
  url: '/api/requests/:reference/rating',
  id: 'recordRating',
  tag: 'Requests',
  summary: 'Rate a finished request',
  permission: 'resident-or-guest',
  params: Closed({ reference: Reference }),
  body: Closed({
    stars: Type.Integer({ minimum: 1, maximum: 5 }),
    comment: Type.Optional(Type.String({ maxLength: 4000 })),
  }),
  reply: { 204: Type.Null() },
  errors: [403, 404, 409],
} as const satisfies OperationSchema
