import { removeUpload } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** removeUpload: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, params }) => {
  await removeUpload(guildhall, { ...params, viewer })
  return undefined
})
