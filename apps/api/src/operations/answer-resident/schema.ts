import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference, Uuid } from '../../shapes/basics.ts'

/** Write to the resident of a case. */
export const schema = {
  method: 'POST',
  url: '/api/desk/cases/:reference/messages',
  id: 'answerResident',
  tag: 'Desk',
  summary: 'Write to the resident of a case',
  permission: 'staff',
  params: Closed({ reference: Reference }),
  body: Closed({ id: Type.Optional(Uuid), text: Type.String({ maxLength: 10_000 }) }),
  reply: { 200: Type.Object({ reference: Reference }) },
  errors: [404, 422],
} as const satisfies OperationSchema
