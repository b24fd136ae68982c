import { enter, hint, numberKeyword, required, type Setting, textOption, title } from '../setting.ts'

const limits = { least: -1_000_000_000, most: 1_000_000_000 }

const decimals: Setting = {
  name: 'decimals',
  label: 'May have decimals',
  type: 'yes-no',
  read: ({ schema }) => schema['type'] === 'number',
  write: (question, value) => ({
    ...question,
    schema: { ...question.schema, type: value === true ? 'number' : 'integer' },
  }),
}

/** What can be set of a number. */
export const settings: Setting[] = [
  title,
  hint,
  required,
  enter,
  numberKeyword('minimum', { name: 'smallest', label: 'Smallest number', ...limits }),
  numberKeyword('maximum', { name: 'largest', label: 'Largest number', ...limits }),
  decimals,
  textOption({ name: 'unit', label: 'Unit', hint: 'Shown after the box, for example metres' }),
]
