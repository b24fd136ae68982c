import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, LanguageName, ListOf, PageNumber } from '../../shapes/basics.ts'
import { RequestRow } from '../../shapes/requests.ts'

/** List your requests. */
export const schema = {
  method: 'GET',
  url: '/api/requests',
  id: 'listRequests',
  tag: 'Requests',
  summary: 'List your requests',
  permission: 'resident-or-guest',
  query: Closed({ page: Type.Optional(PageNumber), language: Type.Optional(LanguageName) }),
  reply: { 200: ListOf('requests', RequestRow) },
  errors: [401],
} as const satisfies OperationSchema
