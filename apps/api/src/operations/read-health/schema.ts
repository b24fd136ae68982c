import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'

/** Say whether work is being done in time. */
export const schema = {
  method: 'GET',
  url: '/health',
  id: 'readHealth',
  tag: 'System',
  summary: 'Say whether work is being done in time',
  permission: 'public',
  reply: { 200: Type.Object({ ok: Type.Boolean(), oldestDueWorkMs: Type.Integer() }) },
  errors: [503],
} as const satisfies OperationSchema
