import { signInStaff } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { setSessionCookie } from '../../sessions/cookie.ts'
import { sessionReply } from '../../sessions/session-reply.ts'
import { schema } from './schema.ts'

/** signIn: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, body, reply }) => {
  const { sessionToken, session } = await signInStaff(guildhall, body)
  setSessionCookie(guildhall, reply, sessionToken)
  return sessionReply(guildhall, session)
})
