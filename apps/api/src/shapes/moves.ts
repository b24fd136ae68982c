import { Type } from 'typebox'
import { Reference } from './basics.ts'
import { named } from './named.ts'

const Texts = Type.Array(Type.String())

/** Which cases go where. */
export const moveProperties = {
  from: Type.Integer({ minimum: 1 }),
  to: Type.Integer({ minimum: 1 }),
  mapping: Type.Optional(
    Type.Record(Type.String({ maxLength: 64 }), Type.String({ maxLength: 64 }), {
      description: 'Where steps go that the other version does not have, by id',
    }),
  ),
}

/** Where one case would land, and what it would lose. */
export const LandingRow = named(
  'LandingRow',
  Type.Object({
    reference: Reference,
    lands: Type.Array(Type.Object({ from: Type.String(), to: Type.String() })),
    loses: Texts,
    cannot: Texts,
  }),
)

const Step = { id: Type.String(), title: Type.String() }

/** A dry run of a move: a page of cases, counts over those that were looked at, and what must be chosen. */
export const MovePlan = named(
  'MovePlan',
  Type.Object({
    cases: Type.Array(LandingRow),
    total: Type.Integer(),
    page: Type.Integer(),
    pageSize: Type.Integer(),
    counts: Type.Object({
      running: Type.Integer(),
      looked: Type.Integer(),
      canMove: Type.Integer(),
      loseSomething: Type.Integer({ description: 'Of those that can be moved' }),
      cannotMove: Type.Integer(),
    }),
    missing: Type.Array(Type.Object({ ...Step, count: Type.Integer() })),
    places: Type.Array(Type.Object(Step)),
  }),
)

/** How far a move has come. */
export const MoveProgress = named(
  'MoveProgress',
  Type.Object({
    state: Type.Union([Type.Literal('moving'), Type.Literal('done'), Type.Literal('stopped')]),
    count: Type.Integer({ description: 'How many cases were to be moved' }),
    tried: Type.Integer(),
    stayed: Type.Integer({ description: 'How many of those that were tried could not be moved' }),
  }),
)
