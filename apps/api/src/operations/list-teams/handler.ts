import { listTeams } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** listTeams: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session }) => ({
  teams: await listTeams(guildhall, { session }),
}))
