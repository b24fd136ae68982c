import { signInStaff } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { signInto } from '../../sessions/cookie.ts'
import { sessionReply } from '../../sessions/session-reply.ts'
import { schema } from './schema.ts'

/** signIn: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, body, request, reply }) => {
  const signedIn = await signInStaff(guildhall, body)
  await signInto(guildhall, request, reply, signedIn)
  return sessionReply(guildhall, signedIn.session)
})
