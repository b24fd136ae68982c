import type { QuestionKind } from '../kind.ts'
import { textError } from '../wording-cy.ts'

/** What is wrong with a line of text, in Welsh. */
export const welsh: QuestionKind['errorFor'] = textError
