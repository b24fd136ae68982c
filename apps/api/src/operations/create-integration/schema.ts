import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug, Uuid } from '../../shapes/basics.ts'
import { EventName } from '../../shapes/integrations.ts'

/** The key is in this reply and nowhere else. It is sent as `Authorization: Bearer …` to report events. */
export const schema = {
  method: 'POST',
  url: '/api/integrations',
  id: 'createIntegration',
  tag: 'System',
  summary: 'Give a system outside a key to report events with',
  permission: 'admin',
  body: Closed({
    name: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S', description: 'As ledgers will name it' }),
    events: Type.Array(EventName, { minItems: 1, maxItems: 100, uniqueItems: true }),
    services: Type.Optional(
      Type.Array(Slug, { maxItems: 100, uniqueItems: true, description: 'Left out: all services' }),
    ),
  }),
  reply: { 201: Type.Object({ id: Uuid, key: Type.String() }) },
  errors: [],
} as const satisfies OperationSchema
