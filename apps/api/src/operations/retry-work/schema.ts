import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Uuid } from '../../shapes/basics.ts'
import { ReasonBody } from '../../shapes/repairs.ts'

/** Try stopped work again. */
export const schema = {
  method: 'POST',
  url: '/api/desk/repairs/:workId/retry',
  id: 'retryWork',
  tag: 'Repair',
  summary: 'Try stopped work again now',
  permission: 'operator',
  params: Closed({ workId: Uuid }),
  body: ReasonBody,
  reply: { 204: Type.Null() },
  errors: [404, 409, 422],
} as const satisfies OperationSchema
