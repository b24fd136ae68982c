import { visitDesign } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** visitDesign: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) =>
  visitDesign(guildhall, { ...params, ...body, session }),
)
