import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Uuid } from '../../shapes/basics.ts'

/** Give a task back to the team. */
export const schema = {
  method: 'POST',
  url: '/api/desk/tasks/:taskId/release',
  id: 'releaseTask',
  tag: 'Desk',
  summary: 'Give a task back to the team',
  permission: 'staff',
  params: Closed({ taskId: Uuid }),
  reply: { 204: Type.Null() },
  errors: [404, 409],
} as const satisfies OperationSchema
