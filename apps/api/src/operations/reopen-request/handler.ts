import { reopenRequest } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** reopenRequest: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, params, body }) =>
  reopenRequest(guildhall, { ...params, ...body, viewer }),
)
