import { listPublications } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** listPublications: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) =>
  listPublications(guildhall, { ...params, session }),
)
