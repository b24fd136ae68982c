import type { QuestionKind } from '../kind.ts'
import { enter, mustBe } from '../wording-cy.ts'
import { isoParts } from './iso-parts.ts'
import { sayDate, wrongParts } from './read-date.ts'

const names: Record<string, string> = { day: 'diwrnod', month: 'mis', year: 'blwyddyn' }

/** What is wrong with a date, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault, schema, options, answer) => {
  const { limit } = fault.params
  if (fault.keyword === 'required') return enter(schema, options)
  if (fault.keyword === 'notBefore') {
    return mustBe(
      schema,
      limit === 'today' ? 'heddiw neu yn y dyfodol' : `ar neu ar ôl ${sayDate(String(limit), 'cy')}`,
    )
  }
  if (fault.keyword === 'notAfter') {
    return mustBe(
      schema,
      limit === 'today' ? 'heddiw neu yn y gorffennol' : `ar neu cyn ${sayDate(String(limit), 'cy')}`,
    )
  }
  const { missing, shortYear } = wrongParts(isoParts(answer))
  if (missing.length > 0) return mustBe(schema, `â ${missing.map((part) => names[part]).join(' a ')}`)
  return shortYear ? 'Rhaid i’r flwyddyn gynnwys 4 rhif' : mustBe(schema, 'yn ddyddiad go iawn')
}
