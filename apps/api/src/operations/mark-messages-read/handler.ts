import { markMessagesRead } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** markMessagesRead: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) =>
  markMessagesRead(guildhall, { ...params, session }),
)
