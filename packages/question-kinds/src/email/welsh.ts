import type { QuestionKind } from '../kind.ts'
import { enter, textError } from '../wording-cy.ts'

/** What is wrong with an email address, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault, schema, options, answer) => {
  if (fault.keyword === 'required') {
    return options['enter'] === undefined ? 'Rhowch eich cyfeiriad e-bost' : enter(schema, options)
  }
  if (fault.keyword === 'maxLength') return textError(fault, schema, options, answer)
  return 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com'
}
