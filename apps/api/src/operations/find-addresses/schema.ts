import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed } from '../../shapes/basics.ts'
import { Address } from '../../shapes/drafts.ts'

/** Find addresses by postcode. */
export const schema = {
  method: 'GET',
  url: '/api/addresses',
  id: 'findAddresses',
  tag: 'Services',
  summary: 'Find addresses by postcode',
  permission: 'public',
  query: Closed({ postcode: Type.String({ minLength: 1, maxLength: 20 }) }),
  reply: { 200: Type.Object({ addresses: Type.Array(Address) }) },
  errors: [429],
  pace: 'lookup',
} as const satisfies OperationSchema
