import { answerResident } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** answerResident: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) =>
  answerResident(guildhall, { ...params, ...body, session }),
)
