import { listReasons } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** listReasons: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, query }) =>
  listReasons(guildhall, { ...params, ...query, session }),
)
