import { judgePage } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** judgePage: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) => ({
  problems: await judgePage(guildhall, { ...params, ...body, session }),
}))
