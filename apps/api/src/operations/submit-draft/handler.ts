import { submitDraft } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** submitDraft: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, params, query }) =>
  submitDraft(guildhall, { id: params.id, viewer, ...query }),
)
