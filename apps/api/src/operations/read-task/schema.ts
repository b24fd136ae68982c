import type { OperationSchema } from '../../operation.ts'
import { Closed, Uuid } from '../../shapes/basics.ts'
import { Task } from '../../shapes/tasks.ts'

/** Read a task. */
export const schema = {
  method: 'GET',
  url: '/api/desk/tasks/:taskId',
  id: 'readTask',
  tag: 'Desk',
  summary: 'Read a task',
  permission: 'staff',
  params: Closed({ taskId: Uuid }),
  reply: { 200: Task },
  errors: [404],
} as const satisfies OperationSchema
