import { readTask } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** readTask: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) =>
  readTask(guildhall, { ...params, session }),
)
