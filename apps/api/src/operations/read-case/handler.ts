import { readCase } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** readCase: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) =>
  readCase(guildhall, { ...params, session }),
)
