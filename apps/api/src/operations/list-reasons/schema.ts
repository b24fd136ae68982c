import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, ListOf, PageNumber, Reference } from '../../shapes/basics.ts'
import { Reason } from '../../shapes/reasons.ts'

/** Why a case went as it did, as it was written down then. */
export const schema = {
  method: 'GET',
  url: '/api/desk/cases/:reference/reasons',
  id: 'listReasons',
  tag: 'Desk',
  summary: 'Read why a case went as it did: which rule of which version, what it read and what it came to',
  permission: 'staff',
  params: Closed({ reference: Reference }),
  query: Closed({ page: Type.Optional(PageNumber) }),
  reply: { 200: ListOf('reasons', Reason) },
  errors: [404],
} as const satisfies OperationSchema
