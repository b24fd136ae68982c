import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference, Uuid, Words } from '../../shapes/basics.ts'

/** Ask the payment provider how a payment ended. */
export const schema = {
  method: 'POST',
  url: '/api/payments/:attemptId/settle',
  id: 'settlePayment',
  tag: 'Requests',
  summary: 'Ask the payment provider how a payment ended',
  permission: 'resident-or-guest',
  params: Closed({ attemptId: Uuid }),
  reply: {
    200: Type.Object({
      reference: Reference,
      state: Words('paid', 'failed', 'open'),
      reason: Type.Optional(Type.String()),
    }),
  },
  errors: [403, 404, 503],
} as const satisfies OperationSchema
