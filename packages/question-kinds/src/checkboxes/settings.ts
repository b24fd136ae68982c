import { choiceLines, enter, hint, numberKeyword, required, type Setting, title } from '../setting.ts'

/** What can be set of a choice of any. */
export const settings: Setting[] = [
  title,
  hint,
  required,
  choiceLines({ read: (schema) => schema.items, write: (schema, items) => ({ ...schema, items }) }),
  numberKeyword('minItems', { name: 'fewest', label: 'Fewest answers', least: 1, most: 100 }),
  numberKeyword('maxItems', { name: 'most', label: 'Most answers', least: 1, most: 100 }),
  enter,
]
