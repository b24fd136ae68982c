import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, PageNumber, Slug } from '../../shapes/basics.ts'
import { MovePlan, moveProperties } from '../../shapes/moves.ts'

/** Work out where running cases would land in another version. */
export const schema = {
  method: 'POST',
  url: '/api/designer/services/:slug/moves/plan',
  id: 'planMove',
  tag: 'Designer',
  summary: 'Work out where running cases would land in another version',
  permission: 'designer',
  params: Closed({ slug: Slug }),
  body: Closed({
    ...moveProperties,
    page: Type.Optional(PageNumber),
    show: Type.Optional(Type.Union([Type.Literal('cannot-move'), Type.Literal('lose-something')])),
  }),
  reply: { 200: MovePlan },
  errors: [404],
} as const satisfies OperationSchema
