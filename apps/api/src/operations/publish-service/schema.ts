import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug } from '../../shapes/basics.ts'

/** Publish the draft as the next version. */
export const schema = {
  method: 'POST',
  url: '/api/designer/services/:slug/publish',
  id: 'publishService',
  tag: 'Designer',
  summary: 'Publish the draft as the next version',
  permission: 'designer',
  params: Closed({ slug: Slug }),
  body: Closed({ revision: Type.Integer({ minimum: 0 }) }),
  reply: { 201: Type.Object({ version: Type.Integer() }) },
  errors: [404, 409, 422],
} as const satisfies OperationSchema
