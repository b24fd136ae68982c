import { Type } from 'typebox'
import { Uuid, Words } from './basics.ts'
import { named } from './named.ts'

export const Person = named(
  'Person',
  Type.Object({
    id: Uuid,
    name: Type.String(),
    email: Type.String(),
    roles: Type.Array(Words('officer', 'designer', 'operator', 'admin')),
    permissions: Type.Array(Words('change-clocks'), {
      description: 'What the roles carry that only some may do.',
    }),
    teams: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), lead: Type.Boolean() })),
  }),
)

/** Who is signed in. `csrf` goes back in the header `x-csrf-token` of everything but GET. */
export const SessionReply = named(
  'SessionReply',
  Type.Object({
    councilName: Type.String(),
    person: Type.Union([Person, Type.Null()]),
    csrf: Type.Union([Type.String(), Type.Null()]),
    demo: Type.Union([
      Type.Object({
        signIns: Type.Array(Type.Object({ email: Type.String(), name: Type.String(), role: Type.String() })),
        password: Type.String(),
      }),
      Type.Null(),
    ]),
  }),
)
