import type { QuestionKind } from '../kind.ts'
import { choose } from '../wording-cy.ts'

/** What is wrong with a yes or no, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (_fault, schema, options) => choose(schema, options)
