import { listTasks } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** listTasks: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, query }) => {
  const { view = 'team', page = 1, ...rest } = query
  return { ...(await listTasks(guildhall, { ...rest, session, view, page })), page }
})
