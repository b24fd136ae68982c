import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug } from '../../shapes/basics.ts'

/** Only an administrator may lift it. */
export const schema = {
  method: 'PUT',
  url: '/api/designer/services/:slug/approval',
  id: 'setApproval',
  tag: 'Designer',
  summary: 'Have a service need a second person to publish',
  permission: 'designer',
  params: Closed({ slug: Slug }),
  body: Closed({ needed: Type.Boolean() }),
  reply: { 204: Type.Null() },
  errors: [404],
} as const satisfies OperationSchema
