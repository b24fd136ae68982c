import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference } from '../../shapes/basics.ts'

/** Say that the documents are no longer needed. */
export const schema = {
  method: 'DELETE',
  url: '/api/desk/cases/:reference/document-request',
  id: 'dropDocumentRequest',
  tag: 'Desk',
  summary: 'Say that the documents are no longer needed',
  permission: 'staff',
  params: Closed({ reference: Reference }),
  reply: { 200: Type.Object({ reference: Reference }) },
  errors: [404, 409],
} as const satisfies OperationSchema
