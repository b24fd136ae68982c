import { Type } from 'typebox'
import { Instant, Uuid } from './basics.ts'
import { named } from './named.ts'

export const EventName = Type.String({ pattern: '^[a-z][a-z0-9-]{0,63}$', description: 'As the waiting step names it' })

/** A system outside with a key of its own. The key itself is in no list. */
export const Integration = named(
  'Integration',
  Type.Object({
    id: Uuid,
    name: Type.String(),
    events: Type.Array(Type.String()),
    services: Type.Array(Type.String(), { description: 'Empty for all services' }),
    createdAt: Instant,
    lastUsedAt: Type.Optional(Instant),
    revokedAt: Type.Optional(Instant),
  }),
)
