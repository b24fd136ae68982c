import { startMove } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** startMove: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) =>
  startMove(guildhall, { ...params, ...body, session }),
)
