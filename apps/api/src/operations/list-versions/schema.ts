import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug } from '../../shapes/basics.ts'
import { Version } from '../../shapes/designs.ts'

/** List the published versions. */
export const schema = {
  method: 'GET',
  url: '/api/designer/services/:slug/versions',
  id: 'listVersions',
  tag: 'Designer',
  summary: 'List the published versions',
  permission: 'designer',
  params: Closed({ slug: Slug }),
  reply: { 200: Type.Object({ versions: Type.Array(Version) }) },
  errors: [404],
} as const satisfies OperationSchema
