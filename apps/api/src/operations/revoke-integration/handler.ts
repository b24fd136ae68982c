import { revokeIntegration } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** revokeIntegration: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) => {
  await revokeIntegration(guildhall, { session, ...params })
  return undefined
})
