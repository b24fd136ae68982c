import {
  hint,
  optionsOf,
  type QuestionDraft,
  required,
  type Setting,
  textOption,
  title,
  wholeNumberMistake,
  withOption,
} from '../setting.ts'
import { MOST_FILES, mostFiles } from './file-words.ts'

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

const most: Setting = {
  name: 'most',
  label: 'How many files',
  hint: `Up to ${MOST_FILES}. One when left empty`,
  type: 'number',
  read: ({ schema }) => (schema['type'] === 'array' ? mostFiles(schema) : undefined),
  write: (question, value) => ({ ...question, schema: asMany(question.schema, Number(value ?? 1)) }),
  mistake: (value) => wholeNumberMistake(value, 1, MOST_FILES),
}

/** One file is a text, several are a list of such texts. */
function asMany({ title, ...schema }: QuestionDraft['schema'], most: number): QuestionDraft['schema'] {
  const { items, maxItems: _, uniqueItems: _u, ...alone } = schema
  const one = (items as Record<string, unknown> | undefined) ?? alone
  if (most === 1) return { ...one, title }
  return { type: 'array', title, items: one, maxItems: most, uniqueItems: true }
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
  most,
  types,
  largest,
  textOption({
    name: 'subject',
    label: 'What the file is',
    hint: 'What follows “Select a” in an error, for example photo',
  }),
]
