import { correctAnswers } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** correctAnswers: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) =>
  correctAnswers(guildhall, { ...params, ...body, session }),
)
