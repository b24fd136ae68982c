import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug } from '../../shapes/basics.ts'
import { Design } from '../../shapes/designs.ts'

/** Read the draft of a service. */
export const schema = {
  method: 'GET',
  url: '/api/designer/services/:slug',
  id: 'readDesign',
  tag: 'Designer',
  summary: 'Read the draft of a service',
  permission: 'designer',
  params: Closed({ slug: Slug }),
  reply: { 200: Design },
  errors: [404],
} as const satisfies OperationSchema
