import { completeTask } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** completeTask: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) =>
  completeTask(guildhall, { ...params, ...body, session }),
)
