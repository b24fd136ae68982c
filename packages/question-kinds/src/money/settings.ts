import { enter, hint, required, type Setting, title } from '../setting.ts'
import { readPence } from './model.ts'

/** What can be set of an amount of money. The limits are typed in pounds and kept in pence. */
export const settings: Setting[] = [
  title,
  hint,
  required,
  enter,
  limit('minimum', 'smallest', 'Smallest amount'),
  limit('maximum', 'largest', 'Largest amount'),
]

function limit(keyword: 'minimum' | 'maximum', name: string, label: string): Setting {
  return {
    name,
    label,
    hint: 'In pounds, for example 30 or 30.50',
    type: 'text',
    read: ({ schema }) => (typeof schema[keyword] === 'number' ? String(schema[keyword] / 100) : ''),
    write: (question, value) => {
      const { [keyword]: _old, ...schema } = question.schema
      const pence = readPence(String(value ?? '').trim())
      return { ...question, schema: typeof pence === 'number' ? { ...schema, [keyword]: pence } : schema }
    },
    mistake: (value) =>
      value.trim() === '' || typeof readPence(value.trim()) === 'number' ? '' : 'Enter an amount in pounds',
  }
}
