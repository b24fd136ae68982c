import { choicesFrom } from '../choices.ts'
import { asLines, enter, hint, optionsOf, required, type Setting, title, withOption } from '../setting.ts'
import { entriesOf, MOST_ENTRIES } from './entries.ts'

const entries: Setting = {
  name: 'entries',
  label: 'The list',
  hint: `One on each line, ${MOST_ENTRIES.toLocaleString('en-GB')} at most. You can paste a column of a spreadsheet. Answers already given keep their meaning when you only add or move lines`,
  type: 'options',
  read: ({ ui }) => entriesOf(optionsOf(ui)).map((entry) => entry.title),
  write: (question, value) => {
    const before = entriesOf(optionsOf(question.ui)).map((entry) => ({ const: entry.value, title: entry.title }))
    const lines = [...new Set(asLines(value))].slice(0, MOST_ENTRIES)
    const made = choicesFrom(lines, { oneOf: before }) ?? []
    return withOption(
      question,
      'entries',
      made.map((entry) => ({ value: String(entry.const), title: entry.title ?? '' })),
    )
  },
  mistake: (value) => (value.trim() === '' ? 'Enter at least one entry' : ''),
}

/** What can be set of a choice from a very long list. */
export const settings: Setting[] = [title, hint, required, entries, enter]
