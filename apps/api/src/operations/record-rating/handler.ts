import { recordRating } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** recordRating: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, params, body }) => {
  await recordRating(guildhall, { ...params, ...body, viewer })
  return undefined
})
