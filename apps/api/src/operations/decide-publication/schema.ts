import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug, Uuid } from '../../shapes/basics.ts'
import { PublicationState } from '../../shapes/publications.ts'

/** Whoever asked for it cannot decide it. */
export const schema = {
  method: 'POST',
  url: '/api/designer/services/:slug/publications/:id/decision',
  id: 'decidePublication',
  tag: 'Designer',
  summary: 'Approve a publication or send it back',
  permission: 'designer',
  params: Closed({ slug: Slug, id: Uuid }),
  body: Closed({ approve: Type.Boolean(), reason: Type.Optional(Type.String({ maxLength: 1000 })) }),
  reply: { 200: Type.Object({ state: PublicationState, version: Type.Optional(Type.Integer()) }) },
  errors: [404, 409, 422],
} as const satisfies OperationSchema
