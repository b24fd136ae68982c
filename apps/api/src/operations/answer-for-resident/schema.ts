import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Answers, Closed, Reference } from '../../shapes/basics.ts'

/** For officers who have the resident on the phone or in front of them; the ledger says who filled it in. */
export const schema = {
  method: 'POST',
  url: '/api/desk/cases/:reference/forms',
  id: 'answerForResident',
  tag: 'Desk',
  summary: 'Fill in a form that a case waits for its resident to fill in',
  permission: 'staff',
  params: Closed({ reference: Reference }),
  body: Closed({ step: Type.String({ minLength: 1, maxLength: 500 }), answers: Answers }),
  reply: { 200: Type.Object({ reference: Reference }) },
  errors: [403, 404, 409, 422],
} as const satisfies OperationSchema
