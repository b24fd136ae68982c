import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug } from '../../shapes/basics.ts'

/** The earlier version becomes a new one; drafts and running cases stay where they are. */
export const schema = {
  method: 'POST',
  url: '/api/designer/services/:slug/versions/:version/roll-back',
  id: 'rollBackService',
  tag: 'Designer',
  summary: 'Publish an earlier version again',
  permission: 'designer',
  params: Closed({ slug: Slug, version: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }) }),
  reply: { 201: Type.Object({ version: Type.Integer() }) },
  errors: [404, 409, 422],
} as const satisfies OperationSchema
