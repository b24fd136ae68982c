import { listReviews } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** listReviews: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session }) => ({
  reviews: await listReviews(guildhall, { session }),
}))
