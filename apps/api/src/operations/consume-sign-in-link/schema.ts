import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed } from '../../shapes/basics.ts'
import { SessionReply } from '../../shapes/session.ts'

/** Takes `token`, or `email` and `code`. */
export const schema = {
  method: 'POST',
  url: '/api/sign-in-links/consume',
  id: 'consumeSignInLink',
  tag: 'Sign-in',
  summary: 'Sign a resident in by the link or the code from the email',
  permission: 'public',
  body: Closed({
    token: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    email: Type.Optional(Type.String({ format: 'email', maxLength: 254 })),
    code: Type.Optional(Type.String({ minLength: 1, maxLength: 20 })),
  }),
  reply: { 200: SessionReply },
  errors: [401, 403, 410, 429],
  pace: 'sign-in',
} as const satisfies OperationSchema
