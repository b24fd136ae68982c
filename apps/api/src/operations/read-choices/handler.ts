import { readChoices } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** readChoices: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) =>
  readChoices(guildhall, { ...params, session }),
)
