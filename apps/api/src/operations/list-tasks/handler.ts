import { listTasks } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** listTasks: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, query }) =>
  listTasks(guildhall, { view: 'team', ...query, session }),
)
