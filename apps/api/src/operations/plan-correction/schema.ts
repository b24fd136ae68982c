import type { OperationSchema } from '../../operation.ts'
import { CorrectionPlan } from '../../shapes/answers.ts'
import { Answers, Closed, Reference } from '../../shapes/basics.ts'

/** Refused as the correction itself would be. */
export const schema = {
  method: 'POST',
  url: '/api/desk/cases/:reference/answers/plan',
  id: 'planCorrection',
  tag: 'Desk',
  summary: 'Say what correcting answers would do, without doing it',
  permission: 'staff',
  params: Closed({ reference: Reference }),
  body: Closed({ answers: Answers }),
  reply: { 200: CorrectionPlan },
  errors: [403, 404, 409, 422],
} as const satisfies OperationSchema
