import type { OperationSchema } from '../../operation.ts'
import { CouncilSettings } from '../../shapes/council.ts'

/** What `readCouncil` tells everybody, as it is kept: with the texts of every language, to be changed. */
export const schema = {
  method: 'GET',
  url: '/api/council/settings',
  id: 'readCouncilSettings',
  tag: 'System',
  summary: 'The settings of the council, to change them',
  permission: 'admin',
  reply: { 200: CouncilSettings },
  errors: [],
} as const satisfies OperationSchema
