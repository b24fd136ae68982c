import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, ListOf, PageNumber, Reference } from '../../shapes/basics.ts'
import { LedgerEvent } from '../../shapes/cases.ts'

/** Read a case’s ledger, oldest first. */
export const schema = {
  method: 'GET',
  url: '/api/desk/cases/:reference/events',
  id: 'listEvents',
  tag: 'Desk',
  summary: 'Read a case’s ledger, oldest first',
  permission: 'staff',
  params: Closed({ reference: Reference }),
  query: Closed({ page: Type.Optional(PageNumber) }),
  reply: {
    200: Type.Object({
      ...ListOf('events', LedgerEvent).properties,
      chain: Type.Object({ ok: Type.Boolean(), brokenAt: Type.Optional(Type.Integer()) }),
    }),
  },
  errors: [404],
} as const satisfies OperationSchema
