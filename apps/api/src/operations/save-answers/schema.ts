import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Answers, Closed, LanguageName, Problem, Slug, Uuid } from '../../shapes/basics.ts'

/** Stores nothing while there are problems. `next` is the next page, null when the answers are ready to check. */
export const schema = {
  method: 'PUT',
  url: '/api/drafts/:id/pages/:page',
  id: 'saveAnswers',
  tag: 'Applications',
  summary: 'Save the answers of one page',
  permission: 'resident-or-guest',
  params: Closed({ id: Uuid, page: Slug }),
  query: Closed({ language: Type.Optional(LanguageName) }),
  body: Closed({ answers: Answers }),
  reply: { 200: Type.Object({ problems: Type.Array(Problem), next: Type.Union([Type.String(), Type.Null()]) }) },
  errors: [403, 404, 409],
} as const satisfies OperationSchema
