import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference } from '../../shapes/basics.ts'
import { WhichClock } from '../../shapes/clocks.ts'

/** Let a clock of a case go on. */
export const schema = {
  method: 'POST',
  url: '/api/desk/cases/:reference/clock/resume',
  id: 'resumeClock',
  tag: 'Desk',
  summary: 'Let a clock of a case go on',
  permission: 'staff',
  params: Closed({ reference: Reference }),
  body: Closed({
    ...WhichClock,
  }),
  reply: { 204: Type.Null() },
  errors: [404, 409, 422],
} as const satisfies OperationSchema
