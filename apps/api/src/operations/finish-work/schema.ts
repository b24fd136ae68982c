import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Uuid } from '../../shapes/basics.ts'
import { Reason } from '../../shapes/repairs.ts'

/** Mark stopped work as done by hand. */
export const schema = {
  method: 'POST',
  url: '/api/desk/repairs/:workId/done',
  id: 'finishWork',
  tag: 'Repair',
  summary: 'Mark stopped work as done by hand; the case hears what it waits for',
  permission: 'operator',
  params: Closed({ workId: Uuid }),
  body: Closed({ reason: Reason, outcome: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })) }),
  reply: { 204: Type.Null() },
  errors: [404, 409, 422],
} as const satisfies OperationSchema
