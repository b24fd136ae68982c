import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug, Uuid } from '../../shapes/basics.ts'

/** Answer a comment or a suggestion. */
export const schema = {
  method: 'POST',
  url: '/api/designer/services/:slug/remarks/:id/replies',
  id: 'replyToRemark',
  tag: 'Designer',
  summary: 'Reply to a remark',
  permission: 'staff',
  params: Closed({ slug: Slug, id: Uuid }),
  body: Closed({ text: Type.String({ maxLength: 4000 }) }),
  reply: { 204: Type.Null() },
  errors: [404],
} as const satisfies OperationSchema
