import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'

/** Services on whose drafts the caller may remark. */
export const schema = {
  method: 'GET',
  url: '/api/designer/reviews',
  id: 'listReviews',
  tag: 'Designer',
  summary: 'List the services to look over',
  permission: 'staff',
  reply: {
    200: Type.Object({
      reviews: Type.Array(
        Type.Object({ slug: Type.String(), name: Type.String(), department: Type.String(), open: Type.Integer() }),
      ),
    }),
  },
  errors: [],
} as const satisfies OperationSchema
