import { settleRemark } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** settleRemark: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) => {
  await settleRemark(guildhall, { ...params, ...body, session })
  return undefined
})
