import { skipStep } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** skipStep: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) =>
  skipStep(guildhall, { ...params, ...body, session }),
)
