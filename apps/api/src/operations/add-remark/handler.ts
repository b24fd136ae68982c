import { addRemark } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** addRemark: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) =>
  addRemark(guildhall, { ...params, ...body, session }),
)
