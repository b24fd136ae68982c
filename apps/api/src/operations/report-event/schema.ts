import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Json, Reference } from '../../shapes/basics.ts'
import { EventName } from '../../shapes/integrations.ts'
import { IdempotencyKey } from '../../shapes/submissions.ts'

/** For staff, and for systems with a key that names the event (`Authorization: Bearer …`). The same key again changes nothing; with another event it is refused. */
export const schema = {
  method: 'POST',
  url: '/api/cases/:reference/events',
  id: 'reportEvent',
  tag: 'Desk',
  summary: 'Tell a case that something happened outside which it waits for',
  permission: 'staff-or-system',
  params: Closed({ reference: Reference }),
  headers: Type.Object({ 'idempotency-key': IdempotencyKey }),
  body: Closed({
    name: EventName,
    data: Type.Optional(Json('What rules may then read as result.*')),
  }),
  reply: { 200: Type.Object({ reference: Reference }) },
  errors: [404, 409],
  bodyLimit: 20_000,
} as const satisfies OperationSchema
