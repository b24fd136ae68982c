import { readRepair } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** readRepair: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) =>
  readRepair(guildhall, { ...params, session }),
)
