import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Uuid } from '../../shapes/basics.ts'

/** From then on its key opens nothing. Ledgers go on naming it. */
export const schema = {
  method: 'POST',
  url: '/api/integrations/:id/revoke',
  id: 'revokeIntegration',
  tag: 'System',
  summary: 'Take the key of a system out of use',
  permission: 'admin',
  params: Closed({ id: Uuid }),
  reply: { 204: Type.Null() },
  errors: [404],
} as const satisfies OperationSchema
