import { cleanLine, partOf } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { nounOf } from '../wording.ts'
import { entryOf, entryTitled, findEntries } from './entries.ts'
import { welsh } from './welsh.ts'

/**
 * One entry of a list that may hold thousands, such as streets or schools. Its value is kept. Words that were typed and
 * are no entry are kept as typed, so that the page can show the entries that hold them.
 */
export const longList: QuestionKind = {
  kind: 'long-list',
  title: 'Find one in a very long list',
  describe: 'People type a few letters and choose. For hundreds or thousands of entries, such as streets or schools.',
  typed: true,
  newQuestion: (_name, title) => ({
    schema: { type: 'string', title, maxLength: 200 },
    uiSchema: {
      'ui:options': {
        kind: 'long-list',
        entries: [
          { value: 'first-entry', title: 'First entry' },
          { value: 'second-entry', title: 'Second entry' },
        ],
      },
    },
  }),
  parse: (raw, _schema, options) => {
    const chosen = cleanLine(partOf(raw, 'value') ?? raw)
    const text = chosen === '' ? cleanLine(partOf(raw, 'search')) : chosen
    if (text === '') return undefined
    return (entryOf(options, text) ?? entryTitled(options, text))?.value ?? text.slice(0, 200)
  },
  toRaw: (answer) => cleanLine(answer),
  format: (answer, _schema, options) => [entryOf(options, answer)?.title ?? String(answer)],
  errorInWelsh: welsh,
  errorFor: (fault, schema, options, answer) => {
    const noun = options['enter'] === undefined ? 'one from the list' : nounOf(schema, options)
    if (fault.keyword === 'required') return `Select ${noun}`
    return fault.params['none'] === true
      ? `There is no “${String(answer)}” in the list. Check the spelling or type fewer letters`
      : `Select ${noun}`
  },
  check: (answer, _schema, options) =>
    entryOf(options, answer)
      ? undefined
      : { keyword: 'entry', path: '', params: { none: findEntries(options, String(answer)).length === 0 } },
}
