import type { QuestionSchema } from '@guildhall/question-kinds/models'
import { findKind } from '@guildhall/question-kinds/models'
import { optionsFrom } from './options.ts'
import type { Question } from './question.ts'
import { inOptions, inSchema, type Setting } from './setting.ts'

const wholeNumber = (least: number, most: number) => (typed: string) =>
  /^\d+$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most
    ? ''
    : `Enter a whole number from ${least} to ${most}`

const title: Setting = {
  ...inSchema({ keyword: 'title', name: 'title', label: 'What it asks', type: 'text' }),
  mistake: (value) => (value.trim() === '' ? 'Enter what the question asks' : ''),
}

const hint: Setting = {
  name: 'hint',
  label: 'Hint',
  hint: 'One short sentence under the question, such as where to find the answer',
  type: 'text',
  read: (question) => String(question.ui['ui:description'] ?? ''),
  write: (question, value) => {
    const { 'ui:description': _old, ...ui } = question.ui
    return { ...question, ui: value ? { ...ui, 'ui:description': value } : ui }
  },
}

const required: Setting = {
  name: 'required',
  label: 'Must be answered',
  type: 'yes-no',
  read: (question) => question.required,
  write: (question, value) => ({ ...question, required: value === true }),
}

const enter = inOptions({
  option: 'enter',
  name: 'enter',
  label: 'Words for error messages',
  hint: 'What follows “Enter” or “Select”, for example: your full name',
  type: 'text',
})

const maxLength = inSchema({
  keyword: 'maxLength',
  name: 'maxLength',
  label: 'Most characters',
  type: 'number',
  mistake: wholeNumber(1, 10_000),
})

const least = inSchema({ keyword: 'minimum', name: 'minimum', label: 'Smallest number', type: 'number' })
const most = inSchema({ keyword: 'maximum', name: 'maximum', label: 'Largest number', type: 'number' })
const unit = inOptions({ option: 'unit', name: 'unit', label: 'Unit', hint: 'For example: kg', type: 'text' })

const pounds = { type: 'number' as const, times: 100 }
const leastMoney = inSchema({ ...pounds, keyword: 'minimum', name: 'minimum', label: 'Smallest amount in pounds' })
const mostMoney = inSchema({ ...pounds, keyword: 'maximum', name: 'maximum', label: 'Largest amount in pounds' })

/** The options of a question, where its kind keeps them: in the schema itself, in its items, or in their item. */
function options(
  at: (schema: QuestionSchema) => QuestionSchema,
  put: (question: Question, inner: QuestionSchema) => Question,
): Setting {
  return {
    name: 'options',
    label: 'Options',
    hint: 'One on each line. You can paste a list',
    type: 'options',
    read: (question) => (at(question.schema).oneOf ?? []).map((one) => one.title ?? String(one.const)),
    write: (question, value) => {
      const inner = at(question.schema)
      const { enum: _replaced, ...rest } = inner
      return put(question, { ...rest, oneOf: optionsFrom(Array.isArray(value) ? value : [], inner) })
    },
    mistake: (typed) => {
      const lines = typed
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
      if (lines.length === 0) return 'Enter one option or more'
      return new Set(lines).size < lines.length ? 'Enter each option once' : ''
    },
  }
}

const direct = options(
  (schema) => schema,
  (question, inner) => ({ ...question, schema: inner }),
)
const inItems = options(
  (schema) => schema.items ?? {},
  (question, items) => ({ ...question, schema: { ...question.schema, items } }),
)
const inThings = options(
  (schema) => schema.items?.properties?.['item'] ?? {},
  (question, item) => {
    const items = (question.schema['items'] ?? {}) as QuestionSchema
    return {
      ...question,
      schema: { ...question.schema, items: { ...items, properties: { ...items.properties, item } } },
    }
  },
)

const own: Record<string, Setting[]> = {
  'short-text': [maxLength, enter],
  'long-text': [maxLength, enter],
  number: [least, most, unit, enter],
  money: [leastMoney, mostMoney, enter],
  date: [
    inOptions({
      option: 'notBefore',
      name: 'notBefore',
      label: 'Not before',
      hint: 'A day such as 2026-12-01, or today',
      type: 'text',
    }),
    inOptions({
      option: 'notAfter',
      name: 'notAfter',
      label: 'Not after',
      hint: 'A day such as 2026-12-31, or today',
      type: 'text',
    }),
    enter,
  ],
  email: [enter],
  phone: [enter],
  'yes-no': [enter],
  radios: [direct, enter],
  select: [direct, enter],
  checkboxes: [inItems, enter],
  quantities: [inThings, enter],
  address: [
    inOptions({
      option: 'needsZone',
      name: 'needsZone',
      label: 'Only addresses in a zone of this service',
      type: 'yes-no',
    }),
    inOptions({ option: 'within', name: 'within', label: 'What to say to others', type: 'text' }),
  ],
  file: [
    inOptions({
      option: 'subject',
      name: 'subject',
      label: 'What it is called',
      hint: 'For example: photo',
      type: 'text',
    }),
    inOptions({
      option: 'maxBytes',
      name: 'maxBytes',
      label: 'Largest size in MB',
      type: 'number',
      times: 1_000_000,
      mistake: wholeNumber(1, 20),
    }),
  ],
  'booking-slot': [],
  declaration: [inOptions({ option: 'statement', name: 'statement', label: 'What they agree to', type: 'text' })],
  content: [
    inSchema({ keyword: 'description', name: 'description', label: 'Text', type: 'text', fallback: ' ' }),
    inOptions({
      option: 'look',
      name: 'look',
      label: 'Look',
      type: 'choice',
      choices: [
        { id: 'plain', title: 'Plain text' },
        { id: 'inset', title: 'Set apart' },
        { id: 'warning', title: 'Warning' },
      ],
    }),
  ],
}

/** The settings of a kind of question, in the order of the panel. */
export function settingsFor(kind: string): Setting[] {
  const silent = findKind(kind)?.silent ?? false
  return [title, ...(silent ? [] : [hint, required]), ...(own[kind] ?? [])]
}
