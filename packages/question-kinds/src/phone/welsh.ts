import type { QuestionKind } from '../kind.ts'
import { enter } from '../wording-cy.ts'

/** What is wrong with a telephone number, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault, schema, options) => {
  if (fault.keyword !== 'required') return 'Rhowch rif ffôn, fel 01632 960 001 neu +44 808 157 0192'
  return options['enter'] === undefined ? 'Rhowch eich rhif ffôn' : enter(schema, options)
}
