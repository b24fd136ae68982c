import { reportEvent } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** reportEvent: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, headers, body, request }) => {
  const event = { ...params, ...body, key: headers['idempotency-key'] }
  const { integration } = request
  // The permission has let in one or the other.
  return reportEvent(guildhall, integration ? { ...event, integration } : { ...event, session: session! })
})
