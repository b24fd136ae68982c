import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, LanguageName, Slug, Uuid } from '../../shapes/basics.ts'
import { Slot } from '../../shapes/drafts.ts'

/** List the slots that can be booked. */
export const schema = {
  method: 'GET',
  url: '/api/drafts/:id/slots',
  id: 'offerSlots',
  tag: 'Applications',
  summary: 'List the slots that can be booked',
  permission: 'resident-or-guest',
  params: Closed({ id: Uuid }),
  query: Closed({ booking: Slug, language: Type.Optional(LanguageName) }),
  reply: { 200: Type.Object({ slots: Type.Array(Slot) }) },
  errors: [404, 422],
} as const satisfies OperationSchema
