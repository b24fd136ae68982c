import { partOf } from '../clean-text.ts'
import { sayDate } from '../date/read-date.ts'
import { welsh as dateInWelsh } from '../date/welsh.ts'
import type { QuestionKind } from '../kind.ts'

/** What is wrong with a range of dates, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault, schema, _options, answer) => {
  const end = fault.path === '/to' ? 'to' : 'from'
  const own = schema.properties?.[end]?.title
  // A title that nobody has translated would put English into the sentence.
  const title = own === undefined || own === 'Start date' || own === 'End date' ? usual[end] : own
  if (fault.keyword === 'order')
    return `Rhaid i “${title}” fod ar neu ar ôl ${sayDate(String(fault.params['limit']), 'cy')}`
  if (fault.keyword === 'longest')
    return `Rhaid i’r dyddiadau fod o fewn ${String(fault.params['limit'])} diwrnod i’w gilydd`
  return dateInWelsh(fault, { title }, {}, partOf(answer, end))
}

const usual = { from: 'Dyddiad dechrau', to: 'Dyddiad gorffen' }
