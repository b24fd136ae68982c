import { readDraft } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** readDraft: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, params, query }) =>
  readDraft(guildhall, { id: params.id, viewer, ...query }),
)
