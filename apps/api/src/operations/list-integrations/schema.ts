import type { OperationSchema } from '../../operation.ts'
import { Closed, ListOf, PageNumber } from '../../shapes/basics.ts'
import { Integration } from '../../shapes/integrations.ts'

/** The newest first, with those that were revoked. */
export const schema = {
  method: 'GET',
  url: '/api/integrations',
  id: 'listIntegrations',
  tag: 'System',
  summary: 'Systems that may report what happens outside',
  permission: 'admin',
  query: Closed({ page: PageNumber }),
  reply: { 200: ListOf('integrations', Integration) },
  errors: [],
} as const satisfies OperationSchema
