import { listIntegrations } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** listIntegrations: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, query }) =>
  listIntegrations(guildhall, { session, ...query }),
)
