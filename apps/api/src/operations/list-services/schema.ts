import type { Service } from '@guildhall/schemas'
import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Contract } from '../../shapes/basics.ts'

/** List the published services. */
export const schema = {
  method: 'GET',
  url: '/api/services',
  id: 'listServices',
  tag: 'Services',
  summary: 'List the published services',
  permission: 'public',
  reply: { 200: Type.Object({ services: Type.Array(Contract<Service>('Service')) }) },
  errors: [],
} as const satisfies OperationSchema
