import { resumeClock } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** resumeClock: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) => {
  await resumeClock(guildhall, { ...params, ...body, session })
  return undefined
})
