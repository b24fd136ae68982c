import { startPayment } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** startPayment: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, params }) =>
  startPayment(guildhall, { ...params, viewer }),
)
