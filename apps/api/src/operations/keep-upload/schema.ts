import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, QuestionName, Uuid } from '../../shapes/basics.ts'

/** A multipart form with the file under `file`. Its type is told by its content, not by its name. */
export const schema = {
  method: 'POST',
  url: '/api/drafts/:id/uploads/:question',
  id: 'keepUpload',
  tag: 'Applications',
  summary: 'Add a file to a question',
  permission: 'resident-or-guest',
  params: Closed({ id: Uuid, question: QuestionName }),
  reply: { 201: Type.Object({ uploadId: Uuid, fileName: Type.String(), size: Type.Integer() }) },
  errors: [403, 404, 413, 415, 422, 429],
  multipart: true,
  pace: 'upload',
  bodyLimit: 26_000_000,
} as const satisfies OperationSchema
