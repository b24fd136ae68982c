import {
  hint,
  optionsOf,
  required,
  type Setting,
  textOption,
  title,
  wholeNumberMistake,
  withOption,
} from '../setting.ts'

const types: Setting = {
  name: 'types',
  label: 'Types of file',
  hint: 'One media type on each line, for example image/jpeg or application/pdf',
  type: 'lines',
  read: ({ ui }) => {
    const given = optionsOf(ui)['types']
    return Array.isArray(given) ? given.map(String) : []
  },
  write: (question, value) =>
    withOption(question, 'types', Array.isArray(value) && value.length > 0 ? value : undefined),
}

const largest: Setting = {
  name: 'largest',
  label: 'Largest file',
  hint: 'In megabytes',
  type: 'number',
  read: ({ ui }) => {
    const bytes = optionsOf(ui)['maxBytes']
    return typeof bytes === 'number' ? bytes / 1_000_000 : undefined
  },
  write: (question, value) =>
    withOption(question, 'maxBytes', typeof value === 'number' ? Math.round(value * 1_000_000) : undefined),
  mistake: (value) => wholeNumberMistake(value, 1, 25),
}

/** What can be set of a file. */
export const settings: Setting[] = [
  title,
  hint,
  required,
  types,
  largest,
  textOption({
    name: 'subject',
    label: 'What the file is',
    hint: 'What follows “Select a” in an error, for example photo',
  }),
]
