import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference } from '../../shapes/basics.ts'

/** Ask the resident for documents. */
export const schema = {
  method: 'POST',
  url: '/api/desk/cases/:reference/document-request',
  id: 'askForDocuments',
  tag: 'Desk',
  summary: 'Ask the resident for documents',
  permission: 'staff',
  params: Closed({ reference: Reference }),
  body: Closed({
    items: Type.Array(Type.String({ maxLength: 200 }), { minItems: 1, maxItems: 10 }),
    text: Type.String({ maxLength: 10_000 }),
  }),
  reply: { 200: Type.Object({ reference: Reference }) },
  errors: [404, 409, 422],
} as const satisfies OperationSchema
