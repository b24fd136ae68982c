import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, LanguageName, Reference } from '../../shapes/basics.ts'

/** Download a receipt for a request. */
export const schema = {
  method: 'GET',
  url: '/api/requests/:reference/receipt',
  id: 'readReceipt',
  tag: 'Requests',
  summary: 'Download a receipt for a request',
  permission: 'resident-or-guest',
  params: Closed({ reference: Reference }),
  query: Closed({ language: Type.Optional(LanguageName) }),
  reply: { 200: Type.String({ format: 'binary' }) },
  errors: [404, 503],
  produces: 'application/pdf',
  pace: 'lookup',
} as const satisfies OperationSchema
