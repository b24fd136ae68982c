import { createIntegration } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** createIntegration: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, body, reply }) => {
  // Nobody on the way may keep the key.
  reply.header('cache-control', 'no-store')
  return createIntegration(guildhall, { session, ...body })
})
