import { createDesign } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** createDesign: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, body }) =>
  createDesign(guildhall, { ...body, session }),
)
