import { readVersion } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** readVersion: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) =>
  readVersion(guildhall, { ...params, session }),
)
