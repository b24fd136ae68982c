import { claimTask } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** claimTask: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) => {
  await claimTask(guildhall, { ...params, session })
  return undefined
})
