import { extendClock } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** extendClock: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) => {
  await extendClock(guildhall, { ...params, ...body, session })
  return undefined
})
