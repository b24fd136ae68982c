import { settlePayment } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** settlePayment: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, params }) =>
  settlePayment(guildhall, { ...params, viewer }),
)
