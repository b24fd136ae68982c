import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, ListOf, PageNumber, Slug } from '../../shapes/basics.ts'
import { LandingRow, moveProperties } from '../../shapes/moves.ts'

/** Work out where running cases would land in another version. */
export const schema = {
  method: 'POST',
  url: '/api/designer/services/:slug/moves/plan',
  id: 'planMove',
  tag: 'Designer',
  summary: 'Work out where running cases would land in another version',
  permission: 'designer',
  params: Closed({ slug: Slug }),
  body: Closed({ ...moveProperties, page: Type.Optional(PageNumber) }),
  reply: { 200: ListOf('cases', LandingRow) },
  errors: [404],
} as const satisfies OperationSchema
