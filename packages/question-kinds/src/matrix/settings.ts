import type { QuestionSchema } from '../kind.ts'
import { asLines, choiceLines, hint, required, type Setting, title } from '../setting.ts'
import { rowsOf, withRows } from './rows.ts'

const rows: Setting = {
  name: 'rows',
  label: 'Rows',
  hint: 'One on each line. Answers already given keep their meaning when you only add, move or reword lines',
  type: 'options',
  read: ({ schema }) => rowsOf(schema).map(([name, row]) => row.title ?? name),
  write: (question, value) => {
    const lines = asLines(value)
    const schema = question.schema as QuestionSchema
    return { ...question, schema: withRows(schema, [...new Set(lines)].slice(0, 30), rowsOf(schema)[0]?.[1].oneOf) }
  },
  mistake: (value) => (value.trim() === '' ? 'Enter at least one row' : ''),
}

const choices: Setting = choiceLines({
  read: (schema) => rowsOf(schema)[0]?.[1],
  write: (schema, offer) => ({
    ...schema,
    properties: Object.fromEntries(rowsOf(schema).map(([name, row]) => [name, { ...row, oneOf: offer.oneOf }])),
  }),
})

/** What can be set of a matrix. */
export const settings: Setting[] = [title, hint, required, rows, choices]
