import { planCorrection } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** planCorrection: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) =>
  planCorrection(guildhall, { ...params, ...body, session }),
)
