import { cancelPublication } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** cancelPublication: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) => {
  await cancelPublication(guildhall, { ...params, session })
  return undefined
})
