import { GuildhallError, listRequests } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** listRequests: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, query }) => {
  if (!session) throw new GuildhallError('not-signed-in')
  return listRequests(guildhall, { personId: session.person.id, ...query })
})
