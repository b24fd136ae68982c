import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Uuid } from '../../shapes/basics.ts'

/** Take a task. */
export const schema = {
  method: 'POST',
  url: '/api/desk/tasks/:taskId/claim',
  id: 'claimTask',
  tag: 'Desk',
  summary: 'Take a task',
  permission: 'staff',
  params: Closed({ taskId: Uuid }),
  reply: { 204: Type.Null() },
  errors: [404, 409],
} as const satisfies OperationSchema
