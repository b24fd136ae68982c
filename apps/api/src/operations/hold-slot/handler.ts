import { holdSlot } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** holdSlot: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, params, body }) =>
  holdSlot(guildhall, { id: params.id, viewer, ...body }),
)
