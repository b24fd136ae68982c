import { listDesigns } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** listDesigns: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session }) => ({
  services: await listDesigns(guildhall, { session }),
}))
