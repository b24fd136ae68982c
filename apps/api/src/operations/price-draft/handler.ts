import { priceDraft } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** priceDraft: see its schema. */
export const operation = defineOperation(
  schema,
  async ({ guildhall, viewer, params, query }) =>
    (await priceDraft(guildhall, { id: params.id, viewer, ...query })) ?? { total: 0, lines: [] },
)
