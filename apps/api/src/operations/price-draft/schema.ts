import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, LanguageName, Pence, Uuid } from '../../shapes/basics.ts'
import { PriceLine } from '../../shapes/requests.ts'

/** Total 0 and no lines where the service is free or the answers do not give a fee yet. */
export const schema = {
  method: 'GET',
  url: '/api/drafts/:id/price',
  id: 'priceDraft',
  tag: 'Applications',
  summary: 'Work out the fee from the answers so far',
  permission: 'resident-or-guest',
  params: Closed({ id: Uuid }),
  query: Closed({ language: Type.Optional(LanguageName) }),
  reply: { 200: Type.Object({ total: Pence, lines: Type.Array(PriceLine) }) },
  errors: [404],
} as const satisfies OperationSchema
