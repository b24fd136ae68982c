import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug } from '../../shapes/basics.ts'
import { Remark } from '../../shapes/remarks.ts'

/** What is open, oldest first; or what is settled, newest first. */
export const schema = {
  method: 'GET',
  url: '/api/designer/services/:slug/remarks',
  id: 'listRemarks',
  tag: 'Designer',
  summary: 'List what is said about a draft',
  permission: 'staff',
  params: Closed({ slug: Slug }),
  query: Closed({ open: Type.Boolean() }),
  reply: { 200: Type.Object({ remarks: Type.Array(Remark) }) },
  errors: [404],
} as const satisfies OperationSchema
