import { goBackInCase } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** goBack: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) =>
  goBackInCase(guildhall, { ...params, ...body, session }),
)
