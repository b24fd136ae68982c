import { readDesign } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** readDesign: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) =>
  readDesign(guildhall, { ...params, session }),
)
