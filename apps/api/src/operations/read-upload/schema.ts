import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Uuid } from '../../shapes/basics.ts'

/** Download a file that a resident sent. */
export const schema = {
  method: 'GET',
  url: '/api/desk/uploads/:uploadId',
  id: 'readUpload',
  tag: 'Desk',
  summary: 'Download a file that a resident sent',
  permission: 'staff',
  params: Closed({ uploadId: Uuid }),
  reply: { 200: Type.String({ format: 'binary' }) },
  errors: [404],
  produces: 'application/octet-stream',
} as const satisfies OperationSchema
