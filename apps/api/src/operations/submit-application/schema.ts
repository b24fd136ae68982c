import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Answers, Closed, LanguageName, Reference, Slug } from '../../shapes/basics.ts'
import { IdempotencyKey } from '../../shapes/submissions.ts'

/** For systems that fill the form in on their own. The same key and body give the first reference; the same key with another body is refused. */
export const schema = {
  method: 'POST',
  url: '/api/applications',
  id: 'submitApplication',
  tag: 'Applications',
  summary: 'Send a whole application at once',
  permission: 'resident-or-guest',
  headers: Type.Object({ 'idempotency-key': IdempotencyKey }),
  body: Closed({ service: Slug, answers: Answers, language: Type.Optional(LanguageName) }),
  reply: { 201: Type.Object({ reference: Reference, version: Type.Integer() }) },
  errors: [403, 404, 409, 422, 429],
  pace: 'submission',
} as const satisfies OperationSchema
