import type { ServicePackage } from '@guildhall/schemas'
import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Contract, Instant, Slug } from '../../shapes/basics.ts'
import { StepNumber } from '../../shapes/design-history.ts'

/** The draft of a service as it was after a step of its history. */
export const schema = {
  method: 'GET',
  url: '/api/designer/services/:slug/history/:number',
  id: 'readDesignStep',
  tag: 'Designer',
  summary: 'Read the draft as it was',
  permission: 'designer',
  params: Closed({ slug: Slug, number: StepNumber }),
  reply: { 200: Type.Object({ package: Contract<ServicePackage>('ServicePackage'), endedAt: Instant }) },
  errors: [404],
} as const satisfies OperationSchema
