import { archiveService } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** archiveService: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) => {
  await archiveService(guildhall, { ...params, ...body, session })
  return undefined
})
