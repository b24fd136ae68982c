import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug, Uuid } from '../../shapes/basics.ts'

/** Call a publication off that waits for a person or for its moment. */
export const schema = {
  method: 'POST',
  url: '/api/designer/services/:slug/publications/:id/cancel',
  id: 'cancelPublication',
  tag: 'Designer',
  summary: 'Cancel a publication',
  permission: 'designer',
  params: Closed({ slug: Slug, id: Uuid }),
  reply: { 204: Type.Null() },
  errors: [404, 409],
} as const satisfies OperationSchema
