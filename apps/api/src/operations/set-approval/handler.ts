import { setApproval } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** setApproval: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) => {
  await setApproval(guildhall, { ...params, ...body, session })
  return undefined
})
