import { withdrawRequest } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** withdrawRequest: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, params, body }) =>
  withdrawRequest(guildhall, { ...params, ...body, viewer }),
)
