import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Day, Instant, QuestionName, Uuid } from '../../shapes/basics.ts'

/** Hold a slot. */
export const schema = {
  method: 'POST',
  url: '/api/drafts/:id/holds',
  id: 'holdSlot',
  tag: 'Applications',
  summary: 'Hold a slot',
  permission: 'resident-or-guest',
  params: Closed({ id: Uuid }),
  body: Closed({ question: QuestionName, slotId: Type.String({ minLength: 1, maxLength: 100 }) }),
  reply: { 201: Type.Object({ bookingId: Uuid, date: Day, window: Type.String(), heldUntil: Instant }) },
  errors: [403, 404, 409],
} as const satisfies OperationSchema
