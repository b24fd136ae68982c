import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug, Uuid } from '../../shapes/basics.ts'

/** The access token is given once; a guest sends it as `x-access-token` from then on. */
export const schema = {
  method: 'POST',
  url: '/api/drafts',
  id: 'startDraft',
  tag: 'Applications',
  summary: 'Start an application',
  permission: 'resident-or-guest',
  body: Closed({ slug: Slug }),
  reply: { 201: Type.Object({ id: Uuid, accessToken: Type.String() }) },
  errors: [403, 404, 429],
  pace: 'submission',
} as const satisfies OperationSchema
