import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Slug } from '../../shapes/basics.ts'
import { StepNumber } from '../../shapes/design-history.ts'
import { Change } from '../../shapes/designs.ts'

/** What is different between two points of the history; without `to`, between one and the draft now. */
export const schema = {
  method: 'GET',
  url: '/api/designer/services/:slug/history/:from/changes',
  id: 'compareDesignSteps',
  tag: 'Designer',
  summary: 'Compare two points of the history of a draft',
  permission: 'designer',
  params: Closed({ slug: Slug, from: StepNumber }),
  query: Closed({ to: Type.Optional(StepNumber) }),
  reply: {
    200: Type.Object({
      changes: Type.Array(Change),
      compared: Type.Boolean({ description: 'False when one of the two is no whole service, which has no words' }),
    }),
  },
  errors: [404],
} as const satisfies OperationSchema
