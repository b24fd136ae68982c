import type { Service } from '@guildhall/schemas'
import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Contract, LanguageName, Slug } from '../../shapes/basics.ts'

/** List the published services, or find some of them. */
export const schema = {
  method: 'GET',
  url: '/api/services',
  id: 'listServices',
  tag: 'Services',
  summary: 'List the published services, or those with the words of a search, best first',
  permission: 'public',
  query: Closed({
    search: Type.Optional(Type.String({ maxLength: 100 })),
    language: Type.Optional(LanguageName),
  }),
  reply: {
    200: Type.Object({
      services: Type.Array(Contract<Service>('Service')),
      popular: Type.Array(Slug, { description: 'The six with the most cases of the last 90 days, most first' }),
    }),
  },
  errors: [],
} as const satisfies OperationSchema
