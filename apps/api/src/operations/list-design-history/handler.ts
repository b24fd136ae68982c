import { listDesignHistory } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** listDesignHistory: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, session, params, query }) =>
  listDesignHistory(guildhall, { ...params, ...query, session }),
)
