import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference } from '../../shapes/basics.ts'
import { ClockReasonName, WhichClock } from '../../shapes/clocks.ts'

/** Stop a clock of a case for a reason. */
export const schema = {
  method: 'POST',
  url: '/api/desk/cases/:reference/clock/pause',
  id: 'pauseClock',
  tag: 'Desk',
  summary: 'Stop a clock of a case for a reason',
  permission: 'staff',
  params: Closed({ reference: Reference }),
  body: Closed({
    ...WhichClock,
    reason: ClockReasonName,
  }),
  reply: { 204: Type.Null() },
  errors: [404, 409, 422],
} as const satisfies OperationSchema
