import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference, Uuid } from '../../shapes/basics.ts'

/** Download a document of a request. */
export const schema = {
  method: 'GET',
  url: '/api/requests/:reference/documents/:documentId',
  id: 'readDocument',
  tag: 'Requests',
  summary: 'Download a document of a request',
  permission: 'resident-or-guest',
  params: Closed({ reference: Reference, documentId: Uuid }),
  reply: { 200: Type.String({ format: 'binary' }) },
  errors: [404],
  produces: 'application/pdf',
} as const satisfies OperationSchema
