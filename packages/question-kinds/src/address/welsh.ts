import { partOf } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { enter } from '../wording-cy.ts'
import { lineOf } from './line-of.ts'

/** What is wrong with an address, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault, schema, options, answer) => {
  const line = lineOf(fault)
  if (fault.keyword === 'zone') {
    return String(options['within'] ?? 'Rhaid i’r cyfeiriad fod yn yr ardal y mae’r gwasanaeth hwn yn ei gwasanaethu')
  }
  if (partOf(answer, 'line1') === undefined && partOf(answer, 'uprn') !== undefined) return 'Dewiswch gyfeiriad'
  if (line === undefined) return options['enter'] === undefined ? 'Rhowch god post' : enter(schema, options)
  if (line === 'postcode') return fault.keyword === 'required' ? 'Rhowch god post' : 'Rhowch god post llawn yn y DU'
  const part = schema.properties?.[line]
  const title = part?.title ?? line
  if (fault.keyword === 'maxLength') return `Rhaid i “${title}” fod yn ${part?.maxLength} nod neu lai`
  if (line === 'line1') return 'Rhowch linell gyntaf y cyfeiriad, yr adeilad a’r stryd fel arfer'
  return line === 'town' ? 'Rhowch dref neu ddinas' : `Rhowch “${title}”`
}
