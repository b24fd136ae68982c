import { decidePublication } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** decidePublication: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) =>
  decidePublication(guildhall, { ...params, ...body, session }),
)
