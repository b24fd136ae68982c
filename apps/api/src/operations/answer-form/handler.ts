import { answerForm } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** answerForm: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, params, body }) =>
  answerForm(guildhall, { ...params, ...body, viewer }),
)
