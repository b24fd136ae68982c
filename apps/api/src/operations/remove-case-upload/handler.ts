import { removeCaseUpload } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** removeCaseUpload: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) => {
  await removeCaseUpload(guildhall, { ...params, session })
  return undefined
})
