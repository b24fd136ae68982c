import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, LanguageName } from '../../shapes/basics.ts'

/** Say whose site this is and how to reach it. */
export const schema = {
  method: 'GET',
  url: '/api/council',
  id: 'readCouncil',
  tag: 'Services',
  summary: 'Say whose site this is and how to reach it',
  permission: 'public',
  query: Closed({ language: Type.Optional(LanguageName) }),
  reply: {
    200: Type.Object({
      name: Type.String(),
      phone: Type.String(),
      email: Type.String(),
      address: Type.Array(Type.String()),
      hours: Type.String({ description: 'When the phone is answered, in words' }),
    }),
  },
  errors: [],
} as const satisfies OperationSchema
