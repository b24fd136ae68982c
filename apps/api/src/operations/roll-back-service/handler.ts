import { rollBackService } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** rollBackService: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) =>
  rollBackService(guildhall, { ...params, session }),
)
