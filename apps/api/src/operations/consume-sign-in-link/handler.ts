import { consumeSignInLink, GuildhallError } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { invalidRequest } from '../../problems/http-problem.ts'
import { signInto } from '../../sessions/cookie.ts'
import { sessionReply } from '../../sessions/session-reply.ts'
import { schema } from './schema.ts'

/** consumeSignInLink: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, body, request, reply }) => {
  const { token, email, code } = body
  if (!token && !(email && code)) {
    throw invalidRequest([{ at: '/body', message: 'Give the token of the link, or the email address and the code' }])
  }
  const signedIn = await consumeSignInLink(guildhall, token ? { token } : { email: email!, code: code! })
  if (signedIn.kind === 'second-step') throw new GuildhallError('second-step-needed')
  await signInto(guildhall, request, reply, signedIn)
  return sessionReply(guildhall, signedIn.session)
})
