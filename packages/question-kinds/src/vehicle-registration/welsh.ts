import type { QuestionKind } from '../kind.ts'
import { enter } from '../wording-cy.ts'

/** What is wrong with a vehicle registration, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault, schema, options) => {
  if (fault.keyword !== 'required') return 'Rhaid i gofrestriad y cerbyd fod yn 2 i 10 llythyren a rhif'
  return options['enter'] === undefined ? 'Rhowch gofrestriad y cerbyd' : enter(schema, options)
}
