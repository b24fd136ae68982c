import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, LanguageName } from '../../shapes/basics.ts'

/** The answer is the same for an address that we know and one that we do not. */
export const schema = {
  method: 'POST',
  url: '/api/sign-in-links',
  id: 'requestSignInLink',
  tag: 'Sign-in',
  summary: 'Mail a resident a link and a code to sign in with',
  permission: 'public',
  body: Closed({
    email: Type.String({ format: 'email', maxLength: 254 }),
    language: Type.Optional(LanguageName),
  }),
  reply: { 202: Type.Object({ sent: Type.Literal(true) }) },
  errors: [429],
  pace: 'sign-in',
} as const satisfies OperationSchema
