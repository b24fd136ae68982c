import { cleanLine } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { nounOf, subjectOf } from '../wording.ts'
import { isTime, readTime, sayTime, shortTime } from './read-time.ts'
import { welsh } from './welsh.ts'

/** A time of day, kept as 09:30. What was typed and is no time is kept as it was typed. */
export const time: QuestionKind = {
  kind: 'time',
  title: 'Time',
  describe: 'A time of day in one box, typed as people write it: 9:30am, 2pm, 14:00, midday.',
  newQuestion: (_name, title) => ({
    schema: { type: 'string', title, pattern: '^(?:[01][0-9]|2[0-3]):[0-5][0-9]$' },
    uiSchema: { 'ui:options': { kind: 'time' } },
  }),
  parse: (raw) => {
    const text = cleanLine(raw)
    return text === '' ? undefined : readTime(text)
  },
  toRaw: (answer) => shortTime(cleanLine(answer)),
  format: (answer, _schema, _options, language) => [sayTime(String(answer), language)],
  errorInWelsh: welsh,
  errorFor: (fault, schema, options) => {
    const limit = sayTime(String(fault.params['limit']))
    if (fault.keyword === 'required') return `Enter ${nounOf(schema, options)}`
    if (fault.keyword === 'earliest') return `${subjectOf(schema, options)} must be ${limit} or later`
    if (fault.keyword === 'latest') return `${subjectOf(schema, options)} must be ${limit} or earlier`
    return `${subjectOf(schema, options)} must be a time, like 9:30am or 2pm`
  },
  check: (answer, _schema, options) => {
    const given = String(answer)
    const fault = (keyword: string, limit: unknown) => ({ keyword, path: '', params: { limit } })
    const { earliest, latest } = options
    if (typeof earliest === 'string' && isTime(earliest) && given < earliest) return fault('earliest', earliest)
    if (typeof latest === 'string' && isTime(latest) && given > latest) return fault('latest', latest)
    return undefined
  },
}
