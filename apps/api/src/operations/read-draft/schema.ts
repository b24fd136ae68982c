import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, LanguageName, Uuid } from '../../shapes/basics.ts'
import { Draft } from '../../shapes/drafts.ts'

/** Read an application that is being filled in. */
export const schema = {
  method: 'GET',
  url: '/api/drafts/:id',
  id: 'readDraft',
  tag: 'Applications',
  summary: 'Read an application that is being filled in',
  permission: 'resident-or-guest',
  params: Closed({ id: Uuid }),
  query: Closed({ language: Type.Optional(LanguageName) }),
  reply: { 200: Draft },
  errors: [404],
} as const satisfies OperationSchema
