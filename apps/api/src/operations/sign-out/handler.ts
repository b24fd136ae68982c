import { defineOperation } from '../../operation.ts'
import { signOutOf } from '../../sessions/cookie.ts'
import { schema } from './schema.ts'

/** signOut: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, request, reply }) => {
  await signOutOf(guildhall, request, reply)
  return undefined
})
