import { readHealth } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** readHealth: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall }) => readHealth(guildhall))
