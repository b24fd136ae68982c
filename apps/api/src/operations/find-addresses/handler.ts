import { findAddresses } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** findAddresses: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, query }) => ({
  addresses: await findAddresses(guildhall, query),
}))
