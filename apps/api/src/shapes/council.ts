import type { Council } from '@guildhall/schemas'
import { Type } from 'typebox'
import { Contract, Instant, Words } from './basics.ts'
import { named } from './named.ts'

/** The settings of the council and who said so last. */
export const CouncilSettings = named(
  'CouncilSettings',
  Type.Object({
    version: Type.Integer({ description: '0 where nobody has said anything yet' }),
    settings: Contract<Council>('Council'),
    savedAt: Type.Optional(Instant),
    savedBy: Type.Optional(Type.String()),
  }),
)

/** One change of the settings. */
export const CouncilChange = named(
  'CouncilChange',
  Type.Object({
    version: Type.Integer(),
    at: Instant,
    by: Type.Optional(Type.String({ description: 'Left out where a command made it' })),
    changes: Type.Array(Type.String(), { description: 'In words, a line each' }),
  }),
)

/** A picture that was kept, as the settings name it. */
export const Logo = named(
  'Logo',
  Type.Object({
    digest: Type.String({ description: 'SHA-256 of the file' }),
    mediaType: Words('image/png', 'image/jpeg', 'image/webp'),
    width: Type.Integer({ description: 'Pixels' }),
    height: Type.Integer({ description: 'Pixels' }),
  }),
)
