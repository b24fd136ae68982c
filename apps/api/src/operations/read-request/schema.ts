import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, LanguageName, Reference } from '../../shapes/basics.ts'
import { RequestView } from '../../shapes/requests.ts'

/** Read a request. */
export const schema = {
  method: 'GET',
  url: '/api/requests/:reference',
  id: 'readRequest',
  tag: 'Requests',
  summary: 'Read a request',
  permission: 'resident-or-guest',
  params: Closed({ reference: Reference }),
  query: Closed({ language: Type.Optional(LanguageName) }),
  reply: { 200: RequestView },
  errors: [404],
} as const satisfies OperationSchema
