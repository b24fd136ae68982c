import { publishService } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** publishService: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, body }) =>
  publishService(guildhall, { ...params, ...body, session }),
)
