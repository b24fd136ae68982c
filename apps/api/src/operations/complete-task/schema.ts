import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Answers, Closed, Reference, Uuid } from '../../shapes/basics.ts'

/** Finish a task with one of its outcomes. */
export const schema = {
  method: 'POST',
  url: '/api/desk/tasks/:taskId/complete',
  id: 'completeTask',
  tag: 'Desk',
  summary: 'Finish a task with one of its outcomes',
  permission: 'staff',
  params: Closed({ taskId: Uuid }),
  body: Closed({
    outcome: Type.String({ minLength: 1, maxLength: 64 }),
    answers: Type.Optional(Answers),
    note: Type.Optional(Type.String({ maxLength: 4000 })),
  }),
  reply: { 200: Type.Object({ reference: Reference }) },
  errors: [404, 409, 422],
} as const satisfies OperationSchema
