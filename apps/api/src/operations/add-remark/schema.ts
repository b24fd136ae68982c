import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug, Uuid } from '../../shapes/basics.ts'
import { RemarkPlace, Suggestion } from '../../shapes/remarks.ts'

/** A comment on a place of a draft, or other words for it. */
export const schema = {
  method: 'POST',
  url: '/api/designer/services/:slug/remarks',
  id: 'addRemark',
  tag: 'Designer',
  summary: 'Comment on a draft, or suggest',
  permission: 'staff',
  params: Closed({ slug: Slug }),
  body: Closed({
    place: RemarkPlace,
    placeWords: Type.String({ minLength: 1, maxLength: 300 }),
    text: Type.String({ maxLength: 4000 }),
    suggestion: Type.Optional(Suggestion),
  }),
  reply: { 201: Type.Object({ id: Uuid }) },
  errors: [404],
} as const satisfies OperationSchema
