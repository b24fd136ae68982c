import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'

/** Sign out. */
export const schema = {
  method: 'DELETE',
  url: '/api/session',
  id: 'signOut',
  tag: 'Sign-in',
  summary: 'Sign out',
  permission: 'resident-or-guest',
  reply: { 204: Type.Null() },
  errors: [403],
} as const satisfies OperationSchema
