import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Json, Reference } from '../../shapes/basics.ts'
import { IdempotencyKey } from '../../shapes/submissions.ts'

/** For staff and for systems that sign in as staff. The same key again changes nothing; with another event it is refused. */
export const schema = {
  method: 'POST',
  url: '/api/cases/:reference/events',
  id: 'reportEvent',
  tag: 'Desk',
  summary: 'Tell a case that something happened outside which it waits for',
  permission: 'staff',
  params: Closed({ reference: Reference }),
  headers: Type.Object({ 'idempotency-key': IdempotencyKey }),
  body: Closed({
    name: Type.String({ pattern: '^[a-z][a-z0-9-]{0,63}$', description: 'As the waiting step names it' }),
    data: Type.Optional(Json('What rules may then read as result.*')),
  }),
  reply: { 200: Type.Object({ reference: Reference }) },
  errors: [404, 409],
  bodyLimit: 20_000,
} as const satisfies OperationSchema
