import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed } from '../../shapes/basics.ts'
import { FilterWord, Reason } from '../../shapes/repairs.ts'

/** Try all stopped work of one kind again. */
export const schema = {
  method: 'POST',
  url: '/api/desk/repairs/retry',
  id: 'retryAllWork',
  tag: 'Repair',
  summary: 'Try all stopped work of one kind again, at most 500 pieces at once',
  permission: 'operator',
  body: Closed({
    kind: FilterWord,
    service: Type.Optional(FilterWord),
    connector: Type.Optional(FilterWord),
    reason: Reason,
  }),
  reply: {
    200: Type.Object({
      retried: Type.Integer(),
      left: Type.Integer({ description: 'How much of it still has stopped, counted up to 500' }),
    }),
  },
  errors: [422],
} as const satisfies OperationSchema
