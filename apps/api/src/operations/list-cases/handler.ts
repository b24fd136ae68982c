import { listCases } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** listCases: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, query }) =>
  listCases(guildhall, { ...query, session }),
)
