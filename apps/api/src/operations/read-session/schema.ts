import type { OperationSchema } from '../../operation.ts'
import { SessionReply } from '../../shapes/session.ts'

/** Say who is signed in. */
export const schema = {
  method: 'GET',
  url: '/api/session',
  id: 'readSession',
  tag: 'Sign-in',
  summary: 'Say who is signed in',
  permission: 'resident-or-guest',
  reply: { 200: SessionReply },
  errors: [],
} as const satisfies OperationSchema
