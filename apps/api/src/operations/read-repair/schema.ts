import type { OperationSchema } from '../../operation.ts'
import { Closed, Uuid } from '../../shapes/basics.ts'
import { Repair } from '../../shapes/repairs.ts'

/** Read one piece of work that has stopped. */
export const schema = {
  method: 'GET',
  url: '/api/desk/repairs/:workId',
  id: 'readRepair',
  tag: 'Repair',
  summary: 'Read one piece of work that has stopped, and what was done about it',
  permission: 'operator',
  params: Closed({ workId: Uuid }),
  reply: { 200: Repair },
  errors: [404],
} as const satisfies OperationSchema
