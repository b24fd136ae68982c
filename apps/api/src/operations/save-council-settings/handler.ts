import { changeCouncilSettings } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** saveCouncilSettings: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, body }) =>
  changeCouncilSettings(guildhall, { session, ...body }),
)
