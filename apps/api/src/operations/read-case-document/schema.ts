import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference, Uuid } from '../../shapes/basics.ts'

/** Download a document of a case. */
export const schema = {
  method: 'GET',
  url: '/api/desk/cases/:reference/documents/:documentId',
  id: 'readCaseDocument',
  tag: 'Desk',
  summary: 'Download a document of a case',
  permission: 'staff',
  params: Closed({ reference: Reference, documentId: Uuid }),
  reply: { 200: Type.String({ format: 'binary' }) },
  errors: [404],
  produces: 'application/pdf',
} as const satisfies OperationSchema
