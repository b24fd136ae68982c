import { endSession } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { dropSessionCookie, readSessionCookie } from '../../sessions/cookie.ts'
import { schema } from './schema.ts'

/** signOut: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, request, reply }) => {
  const sessionToken = readSessionCookie(request)
  if (sessionToken) await endSession(guildhall, { sessionToken })
  dropSessionCookie(reply)
  return undefined
})
