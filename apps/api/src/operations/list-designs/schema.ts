import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { DesignRow } from '../../shapes/designs.ts'

/** List the services and their drafts. */
export const schema = {
  method: 'GET',
  url: '/api/designer/services',
  id: 'listDesigns',
  tag: 'Designer',
  summary: 'List the services and their drafts',
  permission: 'designer',
  reply: { 200: Type.Object({ services: Type.Array(DesignRow) }) },
  errors: [],
} as const satisfies OperationSchema
