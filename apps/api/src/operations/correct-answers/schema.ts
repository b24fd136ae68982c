import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Answers, Closed, Reference } from '../../shapes/basics.ts'

/** Correct answers of a case. */
export const schema = {
  method: 'POST',
  url: '/api/desk/cases/:reference/answers',
  id: 'correctAnswers',
  tag: 'Desk',
  summary: 'Correct answers of a case',
  permission: 'staff',
  params: Closed({ reference: Reference }),
  body: Closed({
    answers: Answers,
    reason: Type.String({ maxLength: 4000, description: 'Why; colleagues read it in the history' }),
  }),
  reply: {
    200: Type.Object({ reference: Reference, questions: Type.Array(Type.String()), notes: Type.Array(Type.String()) }),
  },
  errors: [404, 409, 422],
} as const satisfies OperationSchema
