import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference } from '../../shapes/basics.ts'

/** Mark what the resident wrote as read. */
export const schema = {
  method: 'POST',
  url: '/api/desk/cases/:reference/messages/read',
  id: 'markMessagesRead',
  tag: 'Desk',
  summary: 'Mark what the resident wrote as read',
  permission: 'staff',
  params: Closed({ reference: Reference }),
  reply: { 200: Type.Object({ reference: Reference }) },
  errors: [404],
} as const satisfies OperationSchema
