import { reportEvent } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** reportEvent: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, headers, body }) =>
  reportEvent(guildhall, { ...params, ...body, session, key: headers['idempotency-key'] }),
)
