import { writeToCouncil } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** writeToCouncil: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, params, body }) =>
  writeToCouncil(guildhall, { ...params, ...body, viewer }),
)
