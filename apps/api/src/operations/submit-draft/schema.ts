import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, LanguageName, Reference, Uuid } from '../../shapes/basics.ts'

/** The draft itself is the key: sent again it gives the first reference. */
export const schema = {
  method: 'POST',
  url: '/api/drafts/:id/submit',
  id: 'submitDraft',
  tag: 'Applications',
  summary: 'Send an application',
  permission: 'resident-or-guest',
  params: Closed({ id: Uuid }),
  query: Closed({ language: Type.Optional(LanguageName) }),
  reply: {
    201: Type.Object({ reference: Reference, accessToken: Type.Optional(Type.String()), payment: Type.Boolean() }),
  },
  errors: [403, 404, 409, 422, 429],
  pace: 'submission',
} as const satisfies OperationSchema
