import { pauseClock } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** pauseClock: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) => {
  await pauseClock(guildhall, { ...params, ...body, session })
  return undefined
})
