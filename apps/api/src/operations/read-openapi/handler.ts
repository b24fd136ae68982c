import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** readOpenapi: see its schema. */
export const operation = defineOperation(
  schema,
  async ({ request }) => request.server.swagger() as unknown as Record<string, unknown>,
)
