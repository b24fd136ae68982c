import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug } from '../../shapes/basics.ts'
import { Changes } from '../../shapes/designs.ts'

/** Say in words what publishing would change. */
export const schema = {
  method: 'GET',
  url: '/api/designer/services/:slug/changes',
  id: 'describeChanges',
  tag: 'Designer',
  summary: 'Say in words what publishing would change',
  permission: 'designer',
  params: Closed({ slug: Slug }),
  reply: { 200: Changes },
  errors: [404],
} as const satisfies OperationSchema
