import { Type } from 'typebox'
import { named } from './named.ts'

const Choice = Type.Object({ id: Type.String(), title: Type.String() })

/** What may be done with a case from outside its steps. */
export const Choices = named(
  'CaseChoices',
  Type.Object({
    cancel: Type.Optional(Type.Object({ consequences: Type.Array(Type.String()) })),
    reopen: Type.Optional(Type.Object({ places: Type.Array(Choice) })),
    waiting: Type.Array(
      Type.Object({
        step: Type.String(),
        occurrence: Type.Integer(),
        title: Type.String(),
        event: Type.Optional(Type.String({ description: 'What it waits to hear of from outside' })),
        back: Type.Array(Choice),
        outcomes: Type.Array(Choice),
        fixed: Type.Optional(Type.String({ description: 'Why it can be left neither backward nor forward' })),
      }),
    ),
    maySend: Type.Boolean(),
  }),
)
