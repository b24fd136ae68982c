import { listRemarks } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** listRemarks: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, query }) => ({
  remarks: await listRemarks(guildhall, { ...params, ...query, session }),
}))
