import { planMove } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** planMove: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) =>
  planMove(guildhall, { ...params, ...body, session }),
)
