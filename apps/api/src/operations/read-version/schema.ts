import type { ServicePackage } from '@guildhall/schemas'
import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Contract, Slug } from '../../shapes/basics.ts'

/** Read a published version. */
export const schema = {
  method: 'GET',
  url: '/api/designer/services/:slug/versions/:version',
  id: 'readVersion',
  tag: 'Designer',
  summary: 'Read a published version',
  permission: 'designer',
  params: Closed({ slug: Slug, version: Type.Integer({ minimum: 1, maximum: 1_000_000 }) }),
  reply: { 200: Type.Object({ package: Contract<ServicePackage>('ServicePackage') }) },
  errors: [404],
} as const satisfies OperationSchema
