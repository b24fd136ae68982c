import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug, Uuid } from '../../shapes/basics.ts'
import { RemarkState } from '../../shapes/remarks.ts'

/** Designers accept and decline; whoever wrote it may resolve it too. */
export const schema = {
  method: 'PUT',
  url: '/api/designer/services/:slug/remarks/:id/state',
  id: 'settleRemark',
  tag: 'Designer',
  summary: 'Resolve, accept or decline a remark',
  permission: 'staff',
  params: Closed({ slug: Slug, id: Uuid }),
  body: Closed({ state: RemarkState, reason: Type.Optional(Type.String({ maxLength: 1000 })) }),
  reply: { 204: Type.Null() },
  errors: [404, 409],
} as const satisfies OperationSchema
