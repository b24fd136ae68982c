import { listCases } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** listCases: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, query }) => {
  const { page = 1, ...rest } = query
  return { ...(await listCases(guildhall, { ...rest, session, page })), page }
})
