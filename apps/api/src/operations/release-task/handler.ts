import { releaseTask } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** releaseTask: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) => {
  await releaseTask(guildhall, { ...params, session })
  return undefined
})
