import { listCouncilChanges } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** listCouncilChanges: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, query }) =>
  listCouncilChanges(guildhall, { session, ...query }),
)
