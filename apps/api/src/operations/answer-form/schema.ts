import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Answers, Closed, Reference } from '../../shapes/basics.ts'

/** A request lists the forms that it waits for under `asks`. Sent twice, the second is refused. */
export const schema = {
  method: 'POST',
  url: '/api/requests/:reference/forms',
  id: 'answerForm',
  tag: 'Requests',
  summary: 'Fill in a form that a request waits for',
  permission: 'resident-or-guest',
  params: Closed({ reference: Reference }),
  body: Closed({ step: Type.String({ minLength: 1, maxLength: 500 }), answers: Answers }),
  reply: { 200: Type.Object({ reference: Reference }) },
  errors: [403, 404, 409, 422],
} as const satisfies OperationSchema
