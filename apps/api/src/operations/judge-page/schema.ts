import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Answers, Closed, Day, Problem, Slug } from '../../shapes/basics.ts'

/** For the rehearsal of a service that is being drawn: what a resident would be told. Nothing is kept. */
export const schema = {
  method: 'POST',
  url: '/api/designer/services/:slug/judged-pages',
  id: 'judgePage',
  tag: 'Designer',
  summary: 'Judge the answers to a page that is being drawn',
  permission: 'designer',
  params: Closed({ slug: Slug }),
  body: Closed({ form: Slug, page: Slug, answers: Answers, today: Day }),
  reply: { 200: Type.Object({ problems: Type.Array(Problem) }) },
  errors: [404, 422],
} as const satisfies OperationSchema
