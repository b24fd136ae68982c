import { Type } from 'typebox'
import { Closed, Instant, Words } from './basics.ts'
import { named } from './named.ts'

/** What was done to a draft since its last save, as its history says it. */
export const DoneWords = Closed({
  words: Type.String({ minLength: 1, maxLength: 500 }),
  field: Type.Optional(
    Type.String({ maxLength: 300, description: 'What was typed in; a run of typing is one sentence' }),
  ),
  alone: Type.Optional(Type.Boolean({ description: 'A step of its own: a point that was gone back to' })),
})

/** A step of the history of a draft. */
export const DesignStep = named(
  'DesignStep',
  Type.Object({
    number: Type.Integer(),
    kind: Words('created', 'edited', 'restored', 'published'),
    done: Type.Array(Type.String(), { description: 'In words, oldest first' }),
    by: Type.String(),
    beganAt: Instant,
    endedAt: Instant,
  }),
)

export const StepNumber = Type.Integer({ minimum: 1, maximum: 2_147_483_647 })
