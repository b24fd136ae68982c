import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Uuid } from '../../shapes/basics.ts'
import { ReasonBody } from '../../shapes/repairs.ts'

/** Give stopped work up. */
export const schema = {
  method: 'POST',
  url: '/api/desk/repairs/:workId/give-up',
  id: 'giveUpWork',
  tag: 'Repair',
  summary: 'Give stopped work up: it is never done',
  permission: 'operator',
  params: Closed({ workId: Uuid }),
  body: ReasonBody,
  reply: { 204: Type.Null() },
  errors: [404, 409, 422],
} as const satisfies OperationSchema
