import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference } from '../../shapes/basics.ts'
import { ClockReasonName, WhichClock, WorkingLength } from '../../shapes/clocks.ts'

/** Give a clock of a case more time. */
export const schema = {
  method: 'POST',
  url: '/api/desk/cases/:reference/clock/extend',
  id: 'extendClock',
  tag: 'Desk',
  summary: 'Give a clock of a case more time',
  permission: 'staff',
  params: Closed({ reference: Reference }),
  body: Closed({
    ...WhichClock,
    reason: ClockReasonName,
    length: WorkingLength,
  }),
  reply: { 204: Type.Null() },
  errors: [404, 409, 422],
} as const satisfies OperationSchema
