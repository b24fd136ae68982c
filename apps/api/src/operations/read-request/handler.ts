import { readRequest } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** readRequest: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, params, query }) =>
  readRequest(guildhall, { ...params, ...query, viewer }),
)
