import { saveDesign } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** saveDesign: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) =>
  saveDesign(guildhall, { ...params, ...body, session }),
)
