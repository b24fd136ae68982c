import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Reference, Uuid } from '../../shapes/basics.ts'

/** Only whoever added the file takes it away, and not once an answer keeps it. */
export const schema = {
  method: 'DELETE',
  url: '/api/desk/cases/:reference/uploads/:uploadId',
  id: 'removeCaseUpload',
  tag: 'Desk',
  summary: 'Take away a file that one has added to a case',
  permission: 'staff',
  params: Closed({ reference: Reference, uploadId: Uuid }),
  reply: { 204: Type.Null() },
  errors: [403, 404, 409],
} as const satisfies OperationSchema
