import { settings as ofDate } from '../date/settings.ts'
import type { QuestionSchema } from '../kind.ts'
import { hint, optionsOf, required, type Setting, title, wholeNumberMistake, withOption } from '../setting.ts'

const limits = ofDate.filter(({ name }) => name === 'notBefore' || name === 'notAfter')

const longest: Setting = {
  name: 'longest',
  label: 'Most days',
  hint: 'From the first to the last day, both counted',
  type: 'number',
  read: ({ ui }) => (typeof optionsOf(ui)['longest'] === 'number' ? Number(optionsOf(ui)['longest']) : undefined),
  write: (question, value) => withOption(question, 'longest', typeof value === 'number' ? value : undefined),
  mistake: (value) => wholeNumberMistake(value, 1, 3660),
}

/** What can be set of a range of dates. */
export const settings: Setting[] = [
  title,
  hint,
  required,
  titleOfEnd('from', 'What the first date is called'),
  titleOfEnd('to', 'What the last date is called'),
  ...limits,
  longest,
]

function titleOfEnd(end: 'from' | 'to', label: string): Setting {
  return {
    name: end,
    label,
    type: 'text',
    read: ({ schema }) => (schema as QuestionSchema).properties?.[end]?.title ?? '',
    write: (question, value) => {
      const { properties = {} } = question.schema as QuestionSchema
      const named = { ...properties, [end]: { ...properties[end], title: String(value ?? '') } }
      return { ...question, schema: { ...question.schema, properties: named } }
    },
    mistake: (value) => (value.trim() === '' ? 'Enter what the date is called' : ''),
  }
}
