import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed } from '../../shapes/basics.ts'
import { SessionReply } from '../../shapes/session.ts'

/** Sign a member of staff in. */
export const schema = {
  method: 'POST',
  url: '/api/session',
  id: 'signIn',
  tag: 'Sign-in',
  summary: 'Sign a member of staff in',
  permission: 'public',
  body: Closed({
    email: Type.String({ minLength: 3, maxLength: 254 }),
    password: Type.String({ minLength: 1, maxLength: 200 }),
  }),
  reply: { 200: SessionReply },
  errors: [401, 429],
  pace: 'sign-in',
} as const satisfies OperationSchema
