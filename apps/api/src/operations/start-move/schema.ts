import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference, Slug, Uuid } from '../../shapes/basics.ts'
import { moveProperties } from '../../shapes/moves.ts'

/** Move running cases to another version, all or those named. */
export const schema = {
  method: 'POST',
  url: '/api/designer/services/:slug/moves',
  id: 'startMove',
  tag: 'Designer',
  summary: 'Move running cases to another version, all or those named',
  permission: 'designer',
  params: Closed({ slug: Slug }),
  body: Closed({
    ...moveProperties,
    references: Type.Optional(Type.Array(Reference, { minItems: 1, maxItems: 1000 })),
  }),
  reply: { 200: Type.Object({ count: Type.Integer(), id: Type.Optional(Uuid) }) },
  errors: [404],
} as const satisfies OperationSchema
