import { cancelCase } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** cancelCase: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) =>
  cancelCase(guildhall, { ...params, ...body, session }),
)
