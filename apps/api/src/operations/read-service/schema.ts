import type { Duration, Service, ServicePackage } from '@guildhall/schemas'
import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Contract, LanguageName, Pence, Slug } from '../../shapes/basics.ts'

const Aim = Type.Unsafe<Duration>({
  type: 'object',
  additionalProperties: true,
  description: 'How long the council takes: a unit and how many of it',
})

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
      worksOut: Type.Object(
        {
          fees: Type.Array(Type.Object({ label: Type.String(), amount: Pence, isAlways: Type.Boolean() })),
          aim: Type.Optional(Aim),
        },
        { description: 'What the start page says where the service says nothing itself' },
      ),
    }),
  },
  errors: [404],
} as const satisfies OperationSchema
