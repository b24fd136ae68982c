import { answerForResident } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** answerForResident: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) =>
  answerForResident(guildhall, { ...params, ...body, session }),
)
