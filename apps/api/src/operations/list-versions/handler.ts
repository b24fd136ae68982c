import { listVersions } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** listVersions: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) => ({
  versions: await listVersions(guildhall, { ...params, session }),
}))
