import type { Duration } from '@guildhall/schemas'
import { Type } from 'typebox'
import { Instant, Words } from './basics.ts'

/** Why staff stop a clock or give it more time, as schemas/process/clock-reason.schema.json lists it. */
export const ClockReasonName = Words(
  'waiting-for-resident',
  'waiting-for-others',
  'no-access',
  'weather',
  'complex',
  'staff-shortage',
  'other',
)

/** A length of time in working days or hours. */
export const WorkingLength = Type.Unsafe<Duration>({
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  maxProperties: 1,
  properties: {
    workingDays: { type: 'integer', minimum: 1, maximum: 1000 },
    workingHours: { type: 'number', minimum: 0.25, maximum: 1000 },
  },
})

/** The clock of a step where the case waits, or of the whole case where no step is named; what is typed stays out of the ledger. */
export const WhichClock = {
  step: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
  occurrence: Type.Optional(Type.Integer({ minimum: 1 })),
  note: Type.Optional(Type.String({ maxLength: 2000 })),
}

export const ClockStatusName = Words('on-track', 'at-risk', 'breached', 'paused')

/** A clock of a case. */
export const Clock = Type.Object({
  step: Type.Optional(Type.String()),
  occurrence: Type.Optional(Type.Integer()),
  title: Type.String(),
  status: ClockStatusName,
  startedAt: Instant,
  dueAt: Instant,
  atRiskAt: Type.Optional(Instant),
  pausedAt: Type.Optional(Instant),
  stoppedAt: Type.Optional(Instant),
  isPausedByStaff: Type.Boolean(),
  remainingMs: Type.Integer({ description: 'Of open or real time, whichever the clock counts' }),
  countsOpenTime: Type.Boolean({ description: 'Only the hours of its calendar count' }),
  changes: Type.Array(
    Type.Object({
      at: Instant,
      what: Words('paused', 'resumed', 'extended'),
      by: Words('process', 'staff'),
      reason: Type.Optional(Type.String()),
      note: Type.Optional(Type.String()),
      person: Type.Optional(Type.String()),
    }),
  ),
})
