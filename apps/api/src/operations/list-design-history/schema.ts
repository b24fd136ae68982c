import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug } from '../../shapes/basics.ts'
import { DesignStep, StepNumber } from '../../shapes/design-history.ts'

/** What was done to the draft of a service, newest first; the page after it begins before `next`. */
export const schema = {
  method: 'GET',
  url: '/api/designer/services/:slug/history',
  id: 'listDesignHistory',
  tag: 'Designer',
  summary: 'List what was done to a draft',
  permission: 'designer',
  params: Closed({ slug: Slug }),
  query: Closed({ before: Type.Optional(StepNumber) }),
  reply: { 200: Type.Object({ steps: Type.Array(DesignStep), next: Type.Optional(Type.Integer()) }) },
  errors: [404],
} as const satisfies OperationSchema
