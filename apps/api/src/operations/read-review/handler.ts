import { readReview } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** readReview: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) =>
  readReview(guildhall, { ...params, session }),
)
