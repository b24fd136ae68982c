import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, ListOf, PageNumber, Words } from '../../shapes/basics.ts'
import { TaskRow } from '../../shapes/tasks.ts'

/** List tasks of your teams or your own. */
export const schema = {
  method: 'GET',
  url: '/api/desk/tasks',
  id: 'listTasks',
  tag: 'Desk',
  summary: 'List tasks of your teams or your own',
  permission: 'staff',
  query: Closed({
    view: Type.Optional(Words('team', 'mine')),
    status: Type.Optional(Words('open', 'done')),
    search: Type.Optional(Type.String({ maxLength: 100 })),
    page: Type.Optional(PageNumber),
  }),
  reply: { 200: ListOf('tasks', TaskRow) },
  errors: [],
} as const satisfies OperationSchema
