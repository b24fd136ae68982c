import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference } from '../../shapes/basics.ts'

/** End a case for the council. */
export const schema = {
  method: 'POST',
  url: '/api/desk/cases/:reference/cancel',
  id: 'cancelCase',
  tag: 'Desk',
  summary: 'End a case for the council',
  permission: 'staff',
  params: Closed({ reference: Reference }),
  body: Closed({ reason: Type.String({ maxLength: 4000, description: 'Why; colleagues read it in the history' }) }),
  reply: { 200: Type.Object({ reference: Reference }) },
  errors: [404, 409, 422],
} as const satisfies OperationSchema
