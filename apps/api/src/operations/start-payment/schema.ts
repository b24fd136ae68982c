import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference } from '../../shapes/basics.ts'

/** `nextUrl` is the page to pay on, to be used once; `settled` says that nothing is owed any more. */
export const schema = {
  method: 'POST',
  url: '/api/requests/:reference/payments',
  id: 'startPayment',
  tag: 'Requests',
  summary: 'Start or resume the payment',
  permission: 'resident-or-guest',
  params: Closed({ reference: Reference }),
  reply: { 200: Type.Object({ nextUrl: Type.Optional(Type.String()), settled: Type.Optional(Type.Literal(true)) }) },
  errors: [403, 404, 409, 503],
} as const satisfies OperationSchema
