import { retryWork } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** retryWork: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) => {
  await retryWork(guildhall, { ...params, ...body, session })
  return undefined
})
