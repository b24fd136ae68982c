import type { Form } from '@guildhall/schemas'
import { Type } from 'typebox'
import { Answers, Contract, Day, Instant, Reference, Uuid } from './basics.ts'
import { named } from './named.ts'

/** An application that is still being filled in. */
export const Draft = named(
  'Draft',
  Type.Object({
    id: Uuid,
    slug: Type.String(),
    version: Type.Integer(),
    form: Contract<Form>('Form'),
    answers: Answers,
    expiresAt: Instant,
    renews: Type.Optional(
      Type.Object({
        reference: Reference,
        left: Type.Array(Type.String(), { description: 'Titles of questions whose answers could not be carried over' }),
      }),
    ),
    reference: Type.Optional(Reference),
  }),
)

export const Slot = named(
  'Slot',
  Type.Object({
    id: Type.String(),
    date: Day,
    window: Type.String(),
    windowTitle: Type.String(),
    start: Type.String(),
    end: Type.String(),
    left: Type.Integer({ description: 'Places that are still free' }),
  }),
)

export const Address = named(
  'Address',
  Type.Object({
    uprn: Type.String(),
    line1: Type.String(),
    line2: Type.Optional(Type.String()),
    town: Type.String(),
    postcode: Type.String(),
    zone: Type.Optional(Type.String()),
    label: Type.String(),
  }),
)
