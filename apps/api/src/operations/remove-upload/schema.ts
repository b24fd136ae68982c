import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, QuestionName, Uuid } from '../../shapes/basics.ts'

/** Take a file away again. */
export const schema = {
  method: 'DELETE',
  url: '/api/drafts/:id/uploads/:question',
  id: 'removeUpload',
  tag: 'Applications',
  summary: 'Take a file away again',
  permission: 'resident-or-guest',
  params: Closed({ id: Uuid, question: QuestionName }),
  reply: { 204: Type.Null() },
  errors: [403, 404],
} as const satisfies OperationSchema
