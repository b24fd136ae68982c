import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug, Uuid } from '../../shapes/basics.ts'
import { MoveProgress } from '../../shapes/moves.ts'

/** Tell how far a move of running cases has come. */
export const schema = {
  method: 'GET',
  url: '/api/designer/services/:slug/moves/:id',
  id: 'readMove',
  tag: 'Designer',
  summary: 'Tell how far a move of running cases has come',
  permission: 'designer',
  params: Closed({ slug: Slug, id: Uuid }),
  reply: { 200: MoveProgress },
  errors: [404],
} as const satisfies OperationSchema
