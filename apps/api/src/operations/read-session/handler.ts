import { defineOperation } from '../../operation.ts'
import { sessionReply } from '../../sessions/session-reply.ts'
import { schema } from './schema.ts'

/** readSession: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session }) => sessionReply(guildhall, session))
