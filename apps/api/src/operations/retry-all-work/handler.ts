import { retryAllWork } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** retryAllWork: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, body }) =>
  retryAllWork(guildhall, { ...body, session }),
)
