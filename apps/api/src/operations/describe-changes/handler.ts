import { describeChanges } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** describeChanges: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) =>
  describeChanges(guildhall, { ...params, session }),
)
