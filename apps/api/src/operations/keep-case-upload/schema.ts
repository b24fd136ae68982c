import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, QuestionName, Reference, Uuid } from '../../shapes/basics.ts'

/** A multipart form with the file under `file`. It belongs to the case at once; its id is the answer to send with the form. */
export const schema = {
  method: 'POST',
  url: '/api/desk/cases/:reference/forms/:form/uploads/:question',
  id: 'keepCaseUpload',
  tag: 'Desk',
  summary: 'Add a file to a question of a form that staff fill in',
  permission: 'staff',
  params: Closed({
    reference: Reference,
    form: Type.String({ minLength: 1, maxLength: 100 }),
    question: QuestionName,
  }),
  reply: { 201: Type.Object({ uploadId: Uuid, fileName: Type.String(), size: Type.Integer() }) },
  errors: [403, 404, 409, 413, 415, 422, 429],
  multipart: true,
  pace: 'upload',
  bodyLimit: 26_000_000,
} as const satisfies OperationSchema
