import { replyToRemark } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** replyToRemark: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) => {
  await replyToRemark(guildhall, { ...params, ...body, session })
  return undefined
})
