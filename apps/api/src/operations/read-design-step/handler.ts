import { readDesignStep } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** readDesignStep: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params }) =>
  readDesignStep(guildhall, { ...params, session }),
)
