import { findService } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** readService: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, params, query }) =>
  findService(guildhall, { ...params, ...query }),
)
