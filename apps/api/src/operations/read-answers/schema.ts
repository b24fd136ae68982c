import type { OperationSchema } from '../../operation.ts'
import { CaseAnswers } from '../../shapes/answers.ts'
import { Closed, Reference } from '../../shapes/basics.ts'

/** For officers; a question that is not asked of somebody with the other answers is marked as hidden. */
export const schema = {
  method: 'GET',
  url: '/api/desk/cases/:reference/answers',
  id: 'readAnswers',
  tag: 'Desk',
  summary: 'Read the answers of a case with their form, to correct them',
  permission: 'staff',
  params: Closed({ reference: Reference }),
  reply: { 200: CaseAnswers },
  errors: [403, 404],
} as const satisfies OperationSchema
