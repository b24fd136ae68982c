import { listEvents } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** listEvents: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, query }) =>
  listEvents(guildhall, { ...params, ...query, session }),
)
