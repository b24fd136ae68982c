import { councilFacts } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** readCouncil: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, query }) => {
  const council = await guildhall.council.read()
  const facts = councilFacts(council, query.language)
  return {
    name: facts.council,
    phone: facts.councilPhone,
    email: facts.councilEmail,
    address: council.address,
    hours: facts.councilHours,
  }
})
