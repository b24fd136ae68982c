import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference } from '../../shapes/basics.ts'

/** Pass over the step where a case waits. */
export const schema = {
  method: 'POST',
  url: '/api/desk/cases/:reference/skip',
  id: 'skipStep',
  tag: 'Desk',
  summary: 'Pass over the step where a case waits',
  permission: 'staff',
  params: Closed({ reference: Reference }),
  body: Closed({
    step: Type.String({ minLength: 1, maxLength: 1000, description: 'A place, as the case or the choices give it' }),
    occurrence: Type.Integer({ minimum: 1 }),
    outcome: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
    reason: Type.String({ maxLength: 4000, description: 'Why; colleagues read it in the history' }),
  }),
  reply: { 200: Type.Object({ reference: Reference }) },
  errors: [404, 409, 422],
} as const satisfies OperationSchema
