import type { ServicePackage } from '@guildhall/schemas'
import { Type } from 'typebox'
import { Contract, Instant, Problem } from './basics.ts'
import { named } from './named.ts'

/** A service as its designers see it in the list. */
export const DesignRow = named(
  'DesignRow',
  Type.Object({
    slug: Type.String(),
    name: Type.String(),
    department: Type.String(),
    publishedVersion: Type.Optional(Type.Integer()),
    changed: Type.Boolean({ description: 'The draft differs from the published version' }),
    archived: Type.Boolean({ description: 'Nobody can start it; running cases go on' }),
    openCases: Type.Integer(),
    updatedAt: Instant,
  }),
)

/** The draft of a service, with the revision that a save must name. */
export const Design = named(
  'Design',
  Type.Object({
    slug: Type.String(),
    revision: Type.Integer(),
    package: Contract<ServicePackage>('ServicePackage'),
    updatedBy: Type.String({ description: 'Who saved it last; empty when nobody did' }),
    published: Type.Optional(
      Type.Object({ version: Type.Integer(), publishedAt: Instant, publishedBy: Type.String() }),
    ),
    problems: Type.Array(Problem),
  }),
)

export const Change = Type.Object({ at: Type.String(), words: Type.String() })

/** What publishing now would change, in words, and whom it touches. */
export const Changes = named(
  'Changes',
  Type.Object({
    changes: Type.Array(Change),
    openCases: Type.Array(Type.Object({ version: Type.Integer(), count: Type.Integer() })),
    openDrafts: Type.Integer(),
    problems: Type.Array(Problem),
  }),
)

export const Version = named(
  'Version',
  Type.Object({
    version: Type.Integer(),
    publishedAt: Instant,
    publishedBy: Type.String(),
    approvedBy: Type.Optional(Type.String()),
    changes: Type.Array(Type.String()),
  }),
)
