import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug } from '../../shapes/basics.ts'

/** An archived service cannot be started by residents; its running cases go on. */
export const schema = {
  method: 'PUT',
  url: '/api/designer/services/:slug/archived',
  id: 'archiveService',
  tag: 'Designer',
  summary: 'Archive a service, or restore it',
  permission: 'designer',
  params: Closed({ slug: Slug }),
  body: Closed({ archived: Type.Boolean() }),
  reply: { 204: Type.Null() },
  errors: [404],
} as const satisfies OperationSchema
