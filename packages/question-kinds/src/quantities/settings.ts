import type { QuestionSchema } from '../kind.ts'
import { choiceLines, enter, hint, required, type Setting, title, wholeNumberMistake } from '../setting.ts'

const things: Setting = {
  ...choiceLines({ read: itemOf, write: (schema, item) => withPart(schema, 'item', item) }),
  label: 'Things to count',
}

const most: Setting = {
  name: 'most',
  label: 'Most of each thing',
  type: 'number',
  read: ({ schema }) => partOf(schema, 'quantity')?.maximum,
  write: (question, value) => {
    const { maximum: _old, ...quantity } = partOf(question.schema, 'quantity') ?? { type: 'integer', minimum: 1 }
    const next = typeof value === 'number' ? { ...quantity, maximum: value } : quantity
    return { ...question, schema: withPart(question.schema, 'quantity', next) }
  },
  mistake: (value) => wholeNumberMistake(value, 1, 1000),
}

/** What can be set of a list of quantities. */
export const settings: Setting[] = [title, hint, required, things, most, enter]

function itemOf(schema: QuestionSchema): QuestionSchema | undefined {
  return partOf(schema, 'item')
}

function partOf(schema: QuestionSchema, part: string): QuestionSchema | undefined {
  return schema.items?.properties?.[part]
}

function withPart(schema: QuestionSchema, part: string, next: QuestionSchema): QuestionSchema {
  const items = schema.items ?? {}
  return { ...schema, items: { ...items, properties: { ...items.properties, [part]: next } } }
}
