import type { QuestionSchema } from '../kind.ts'
import {
  hint,
  numberKeyword,
  optionsOf,
  type QuestionDraft,
  required,
  type Setting,
  textOption,
  title,
  withOption,
} from '../setting.ts'
import { kindsInLists } from './fields.ts'

/** The questions of each item, each as a question of its own with the settings of its kind. */
const fields: Setting = {
  name: 'fields',
  label: 'What is asked of each',
  type: 'fields',
  kinds: [...kindsInLists.values()].map(({ kind, title }) => ({ kind, title })),
  read: ({ schema, ui }) => {
    const { properties = {}, required: must = [] } = (schema as QuestionSchema).items ?? {}
    const uis = (optionsOf(ui)['fields'] ?? {}) as Record<string, Record<string, unknown>>
    return Object.entries(properties).map(([name, own]) => ({
      name,
      schema: own,
      ui: uis[name] ?? {},
      required: must.includes(name),
    }))
  },
  write: (question, value) => {
    const asked = (Array.isArray(value) ? value : []).filter((one) => typeof one === 'object') as QuestionDraft[]
    const items = {
      type: 'object',
      properties: Object.fromEntries(asked.map(({ name, schema }) => [name, schema])),
      required: asked.flatMap((one) => (one.required ? [one.name] : [])),
      additionalProperties: false,
    }
    const written = { ...question, schema: { ...question.schema, items } }
    return withOption(written, 'fields', Object.fromEntries(asked.map(({ name, ui }) => [name, ui])))
  },
}

/** What can be set of a list to add to. */
export const settings: Setting[] = [
  title,
  hint,
  required,
  textOption({
    name: 'thing',
    label: 'What one of them is called',
    hint: 'One word for one of them, such as “person” or “vehicle”',
  }),
  fields,
  numberKeyword('minItems', { name: 'least', label: 'Least that must be added', least: 0, most: 50 }),
  numberKeyword('maxItems', { name: 'most', label: 'Most that can be added', least: 1, most: 50 }),
]
