import { readAnswers } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** readAnswers: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) =>
  readAnswers(guildhall, { ...params, session }),
)
