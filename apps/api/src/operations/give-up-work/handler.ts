import { giveUpWork } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** giveUpWork: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) => {
  await giveUpWork(guildhall, { ...params, ...body, session })
  return undefined
})
