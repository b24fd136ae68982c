import type { QuestionKind } from '../kind.ts'
import { enter, mustBe } from '../wording-cy.ts'
import { sayTime } from './read-time.ts'

/** What is wrong with a time, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault, schema, options) => {
  const limit = sayTime(String(fault.params['limit']), 'cy')
  if (fault.keyword === 'required') return enter(schema, options)
  if (fault.keyword === 'earliest') return mustBe(schema, `yn ${limit} neu’n hwyrach`)
  if (fault.keyword === 'latest') return mustBe(schema, `yn ${limit} neu’n gynharach`)
  return mustBe(schema, 'yn amser, fel 9:30am neu 2pm')
}
