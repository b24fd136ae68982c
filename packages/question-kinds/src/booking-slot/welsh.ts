import type { QuestionKind } from '../kind.ts'
import { choose } from '../wording-cy.ts'

/** What is wrong with a booking, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (_fault, schema, options) =>
  options['enter'] === undefined ? 'Dewiswch ddiwrnod ac amser' : choose(schema, options)
