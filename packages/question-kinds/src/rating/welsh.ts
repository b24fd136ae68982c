import type { QuestionKind } from '../kind.ts'
import { choose } from '../wording-cy.ts'

/** What is wrong with a rating, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (_fault, schema, options) =>
  options['enter'] === undefined ? 'Dewiswch faint o sêr rydych yn eu rhoi' : choose(schema, options)
