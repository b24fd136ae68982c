import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Instant, Slug, Uuid, Words } from '../../shapes/basics.ts'

/** Publish the draft as the next version: at once, at a moment, or once a second person approves it. */
export const schema = {
  method: 'POST',
  url: '/api/designer/services/:slug/publish',
  id: 'publishService',
  tag: 'Designer',
  summary: 'Publish the draft as the next version',
  permission: 'designer',
  params: Closed({ slug: Slug }),
  body: Closed({
    revision: Type.Integer({ minimum: 0 }),
    publishAt: Type.Optional(Type.Unsafe<string>({ ...Instant, description: 'At once when left out' })),
  }),
  reply: {
    201: Type.Object({
      state: Words('published', 'waiting', 'scheduled'),
      version: Type.Optional(Type.Integer()),
      publication: Type.Optional(Uuid),
    }),
  },
  errors: [404, 409, 422],
} as const satisfies OperationSchema
