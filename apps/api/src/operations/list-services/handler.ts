import { listServices } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** listServices: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall }) => ({ services: await listServices(guildhall) }))
