import type { QuestionKind } from '../kind.ts'
import { numberError } from '../wording-cy.ts'
import { sayLimit } from './pounds.ts'

/** What is wrong with an amount of money, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault, schema, options) =>
  numberError(fault, schema, options, sayLimit, 'yn swm mewn punnoedd, fel 30 neu 30.50')
