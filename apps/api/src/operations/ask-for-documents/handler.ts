import { askForDocuments } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** askForDocuments: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) =>
  askForDocuments(guildhall, { ...params, ...body, session }),
)
