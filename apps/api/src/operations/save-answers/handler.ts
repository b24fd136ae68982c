import { saveAnswers } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** saveAnswers: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, params, body }) =>
  saveAnswers(guildhall, { ...params, viewer, answers: body.answers }),
)
