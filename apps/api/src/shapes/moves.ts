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
