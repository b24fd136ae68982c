import { optionsOf, type Setting, title, withOption } from '../setting.ts'

const text: Setting = {
  name: 'text',
  label: 'Text',
  hint: 'An empty line begins a new paragraph',
  type: 'lines',
  read: ({ schema }) => String(schema['description'] ?? '').split('\n'),
  write: (question, value) => ({
    ...question,
    schema: { ...question.schema, description: Array.isArray(value) ? value.join('\n') : '' },
  }),
}

const looks = ['plain', 'inset', 'warning']

const look: Setting = {
  name: 'look',
  label: 'Look',
  hint: 'plain, inset or warning',
  type: 'text',
  read: ({ ui }) => String(optionsOf(ui)['look'] ?? 'plain'),
  write: (question, value) => withOption(question, 'look', looks.includes(String(value)) ? value : undefined),
  mistake: (value) => (looks.includes(value) ? '' : 'Enter plain, inset or warning'),
}

/** What can be set of guidance. */
export const settings: Setting[] = [{ ...title, label: 'Heading' }, text, look]
