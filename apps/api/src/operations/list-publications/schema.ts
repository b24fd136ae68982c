import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug } from '../../shapes/basics.ts'
import { Publication } from '../../shapes/publications.ts'

/** Publications that were asked for, newest first, and whether the service needs a second person. */
export const schema = {
  method: 'GET',
  url: '/api/designer/services/:slug/publications',
  id: 'listPublications',
  tag: 'Designer',
  summary: 'List the publications that were asked for',
  permission: 'designer',
  params: Closed({ slug: Slug }),
  reply: {
    200: Type.Object({ needsApproval: Type.Boolean(), publications: Type.Array(Publication) }),
  },
  errors: [404],
} as const satisfies OperationSchema
