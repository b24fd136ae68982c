import type { Council } from '@guildhall/schemas'
import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, Contract } from '../../shapes/basics.ts'

/** Refused when somebody else has changed them meanwhile, and for colours on which text could not be read. Pages follow within half a minute. */
export const schema = {
  method: 'PUT',
  url: '/api/council/settings',
  id: 'saveCouncilSettings',
  tag: 'System',
  summary: 'Change the settings of the council',
  permission: 'admin',
  body: Closed({
    version: Type.Integer({ minimum: 0, description: 'The version that was changed' }),
    settings: Contract<Council>('Council'),
  }),
  reply: { 200: Type.Object({ version: Type.Integer() }) },
  errors: [409],
} as const satisfies OperationSchema
