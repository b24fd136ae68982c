import { Type } from 'typebox'
import { Instant, Words } from './basics.ts'
import { named } from './named.ts'

/** Why something of a case is as it is. */
export const Reason = named(
  'Reason',
  Type.Object({
    at: Instant,
    seq: Type.Integer({ description: 'The last line of the ledger of that turn' }),
    about: Words(
      'way',
      'fee',
      'clock',
      'message',
      'task',
      'deadline',
      'wait',
      'list',
      'table',
      'page',
      'document',
      'start',
    ),
    text: Type.String(),
    step: Type.Optional(Type.Object({ id: Type.String(), title: Type.String() })),
    version: Type.Integer({ description: 'The version of the service that the rule belongs to' }),
    pointer: Type.String({ description: 'Where it stands in that version’s package: a JSON pointer' }),
    inputs: Type.Array(
      Type.Object({
        path: Type.String(),
        title: Type.String(),
        value: Type.Unknown({ description: 'What the rule read' }),
      }),
    ),
    result: Type.Unknown({ description: 'What it came to' }),
  }),
)
