import { Type } from 'typebox'
import { Closed, Instant, Reference, Uuid, Words } from './basics.ts'
import { named } from './named.ts'

const row = {
  id: Uuid,
  kind: Type.String(),
  title: Type.String({ description: 'What was to be done' }),
  reference: Type.Optional(Reference),
  serviceName: Type.Optional(Type.String()),
  system: Type.Optional(Type.String({ description: 'The outside system that it calls' })),
  reason: Type.String({ description: 'What went wrong at last; names no person' }),
  attempts: Type.Integer(),
  stoppedAt: Type.Optional(Instant),
}

/** Work that has stopped and waits for somebody. */
export const RepairRow = named('RepairRow', Type.Object(row))

/** One such piece of work, with what is needed to decide about it. */
export const Repair = named(
  'Repair',
  Type.Object({
    ...row,
    subject: Type.Optional(Type.String({ description: 'Which message or step it is about' })),
    createdAt: Instant,
    state: Words('stopped', 'waiting', 'ended'),
    effect: Words('keyed', 'lookup', 'idempotent', 'unsafe'),
    retry: Type.Object({ allowed: Type.Boolean(), means: Type.String() }),
    done: Type.Object({
      means: Type.String(),
      outcomes: Type.Array(Type.Object({ id: Type.String(), title: Type.String() })),
    }),
    givenUp: Type.Object({ means: Type.String() }),
    actions: Type.Array(
      Type.Object({
        action: Words('retried', 'done', 'given-up'),
        reason: Type.String(),
        by: Type.String(),
        at: Instant,
      }),
    ),
  }),
)

/** A choice of a filter, with how much of it has stopped. */
export const RepairChoice = named(
  'RepairChoice',
  Type.Object({ id: Type.String(), title: Type.String(), count: Type.Integer() }),
)

/** Why somebody repairs something. */
export const Reason = Type.String({ minLength: 1, maxLength: 500, description: 'Why; kept beside the repair' })

/** The name of a kind of work, a service or a connector. */
export const FilterWord = Type.String({ minLength: 1, maxLength: 64 })

/** What every action on one piece of work is told. */
export const ReasonBody = Closed({ reason: Reason })
