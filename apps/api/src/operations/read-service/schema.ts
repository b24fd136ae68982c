import type { Service, ServicePackage } from '@guildhall/schemas'
import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Contract, LanguageName, Slug } from '../../shapes/basics.ts'

/** Read a published service. */
export const schema = {
  method: 'GET',
  url: '/api/services/:slug',
  id: 'readService',
  tag: 'Services',
  summary: 'Read a published service',
  permission: 'public',
  params: Closed({ slug: Slug }),
  query: Closed({ language: Type.Optional(LanguageName) }),
  reply: {
    200: Type.Object({
      slug: Slug,
      version: Type.Integer(),
      service: Contract<Service>('Service'),
      package: Contract<ServicePackage>('ServicePackage'),
    }),
  },
  errors: [404],
} as const satisfies OperationSchema
