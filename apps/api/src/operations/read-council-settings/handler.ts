import { readCouncilSettings } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** readCouncilSettings: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session }) =>
  readCouncilSettings(guildhall, { session }),
)
