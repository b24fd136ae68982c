import { Type } from 'typebox'
import { Instant, Uuid, Words } from './basics.ts'
import { named } from './named.ts'

export const PublicationState = Words('waiting', 'scheduled', 'published', 'declined', 'cancelled', 'failed')

/** A publication that was asked for: it waits for a second person or for its moment, or has come to an end. */
export const Publication = named(
  'Publication',
  Type.Object({
    id: Uuid,
    state: PublicationState,
    changes: Type.Array(Type.String(), { description: 'What it changes, in words' }),
    publishAt: Type.Optional(Instant),
    askedBy: Type.String(),
    askedAt: Instant,
    own: Type.Boolean({ description: 'The caller asked for it, so somebody else has to approve it' }),
    decidedBy: Type.Optional(Type.String()),
    reason: Type.Optional(Type.String({ description: 'Why it was sent back, or why it failed' })),
    version: Type.Optional(Type.Integer({ description: 'The version that it became' })),
  }),
)
