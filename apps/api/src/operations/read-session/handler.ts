import { defineOperation } from '../../operation.ts'
import { sessionReply } from '../../sessions/session-reply.ts'
import { schema } from './schema.ts'

/** readSession: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, request, query }) => {
  const wanted = query.as ? [query.as] : (['staff', 'resident'] as const)
  const open = wanted.flatMap((kind) => request.sessions.filter(({ session }) => session.kind === kind))
  return sessionReply(guildhall, open[0]?.session)
})
