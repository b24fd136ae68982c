import type { ServicePackage } from '@guildhall/schemas'
import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Contract, Slug } from '../../shapes/basics.ts'

/** The draft of a service, for the teams that do its tasks and its designers. */
export const schema = {
  method: 'GET',
  url: '/api/designer/services/:slug/review',
  id: 'readReview',
  tag: 'Designer',
  summary: 'Read a draft to remark on it',
  permission: 'staff',
  params: Closed({ slug: Slug }),
  reply: { 200: Type.Object({ package: Contract<ServicePackage>('ServicePackage'), mayEdit: Type.Boolean() }) },
  errors: [404],
} as const satisfies OperationSchema
