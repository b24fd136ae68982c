import { readMove } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** readMove: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) =>
  readMove(guildhall, { ...params, session }),
)
