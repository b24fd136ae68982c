import { listRepairs } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** listRepairs: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, query }) =>
  listRepairs(guildhall, { ...query, session }),
)
