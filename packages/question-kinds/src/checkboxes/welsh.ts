import type { QuestionKind } from '../kind.ts'
import { choose } from '../wording-cy.ts'

/** What is wrong with a choice of several, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault, schema, options) => {
  const limit = Number(fault.params['limit'])
  if (fault.keyword === 'maxItems') return `Dewiswch ${limit} neu lai`
  if (fault.keyword === 'minItems' && limit > 1) return `Dewiswch ${limit} neu fwy`
  return choose(schema, options)
}
