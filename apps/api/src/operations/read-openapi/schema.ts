import type { OperationSchema } from '../../operation.ts'
import { Json } from '../../shapes/basics.ts'

/** Read this document. */
export const schema = {
  method: 'GET',
  url: '/api/openapi.json',
  id: 'readOpenapi',
  tag: 'System',
  summary: 'Read this document',
  permission: 'public',
  reply: { 200: Json('OpenAPI 3.1') },
  errors: [],
} as const satisfies OperationSchema
