import { finishWork } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** finishWork: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) => {
  await finishWork(guildhall, { ...params, ...body, session })
  return undefined
})
