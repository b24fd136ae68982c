import type { QuestionKind } from '../kind.ts'
import { enter } from '../wording-cy.ts'

/** What is wrong with a National Insurance number, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault, schema, options) => {
  if (fault.keyword !== 'required') return 'Rhowch rif Yswiriant Gwladol yn y fformat cywir'
  return options['enter'] === undefined ? 'Rhowch rif Yswiriant Gwladol' : enter(schema, options)
}
