import { compareDesignSteps } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** compareDesignSteps: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, query }) =>
  compareDesignSteps(guildhall, { ...params, ...query, session }),
)
