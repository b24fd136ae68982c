import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Words } from '../../shapes/basics.ts'
import { SessionReply } from '../../shapes/session.ts'

/** Say who is signed in. A browser may be signed in as a member of staff and as a resident at once; `as` says who is meant. */
export const schema = {
  method: 'GET',
  url: '/api/session',
  id: 'readSession',
  tag: 'Sign-in',
  summary: 'Say who is signed in',
  permission: 'resident-or-guest',
  query: Closed({ as: Type.Optional(Words('staff', 'resident')) }),
  reply: { 200: SessionReply },
  errors: [],
} as const satisfies OperationSchema
