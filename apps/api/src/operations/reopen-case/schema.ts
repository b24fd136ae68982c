import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference } from '../../shapes/basics.ts'

/** Open an ended case again at an earlier step. */
export const schema = {
  method: 'POST',
  url: '/api/desk/cases/:reference/reopen',
  id: 'reopenCase',
  tag: 'Desk',
  summary: 'Open an ended case again at an earlier step',
  permission: 'staff',
  params: Closed({ reference: Reference }),
  body: Closed({
    to: Type.String({ minLength: 1, maxLength: 1000, description: 'A place, as the case or the choices give it' }),
    reason: Type.String({ maxLength: 4000, description: 'Why; colleagues read it in the history' }),
  }),
  reply: { 200: Type.Object({ reference: Reference }) },
  errors: [404, 409, 422],
} as const satisfies OperationSchema
