import { reopenCase } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** reopenCase: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) =>
  reopenCase(guildhall, { ...params, ...body, session }),
)
