import { listServices, popularServices, searchServices } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** listServices: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, query }) => {
  const [services, popular] = await Promise.all([
    listServices(guildhall, { language: query.language }),
    popularServices(guildhall),
  ])
  return { services: query.search ? searchServices(services, query.search) : services, popular }
})
