import { offerSlots } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** offerSlots: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, params, query }) => ({
  slots: await offerSlots(guildhall, { id: params.id, viewer, ...query }),
}))
