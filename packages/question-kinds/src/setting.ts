import { choicesFrom, choicesOf } from './choices.ts'
import type { QuestionSchema } from './kind.ts'

/** A question as the designer edits it: its part of the page's schema, of its uiSchema, and whether it must be answered. */
export type QuestionDraft = {
  name: string
  schema: Record<string, unknown>
  ui: Record<string, unknown>
  required: boolean
}

/** The value of a setting by its type: a text, lines, yes or no, a number, questions; nothing when it is not set. */
export type SettingValue = string | string[] | QuestionDraft[] | boolean | number | undefined

/** One thing that can be set of a question: how it is read from the question and written back, as a new question. */
export type Setting = {
  name: string
  label: string
  hint?: string
  /** `options` are the answers to choose from, one on each line. */
  type: 'text' | 'lines' | 'options' | 'yes-no' | 'number' | 'fields'
  /** For `fields`, which are questions inside the question: the kinds that they may have. */
  kinds?: { kind: string; title: string }[]
  read(question: QuestionDraft): SettingValue
  write(question: QuestionDraft, value: SettingValue): QuestionDraft
  /** What is wrong with a typed value, `''` when nothing is; it is not written then. */
  mistake?(value: string): string
}

/** What the question asks. */
export const title: Setting = {
  name: 'title',
  label: 'What it asks',
  type: 'text',
  read: ({ schema }) => String(schema['title'] ?? ''),
  write: (question, value) => ({ ...question, schema: { ...question.schema, title: value } }),
  mistake: (value) => (value.trim() === '' ? 'Enter what the question asks' : ''),
}

/** The sentence under the question. */
export const hint: Setting = {
  name: 'hint',
  label: 'Hint',
  hint: 'One short sentence under the question, such as where to find the answer',
  type: 'text',
  read: ({ ui }) => String(ui['ui:description'] ?? ''),
  write: (question, value) => ({ ...question, ui: withKey(question.ui, 'ui:description', value || undefined) }),
}

/** Whether it must be answered. */
export const required: Setting = {
  name: 'required',
  label: 'Must be answered',
  type: 'yes-no',
  read: (question) => question.required,
  write: (question, value) => ({ ...question, required: value === true }),
}

/** The words for the question in error messages. */
export const enter = textOption({
  name: 'enter',
  label: 'What errors call it',
  hint: 'What follows Enter or Select in an error, for example “your full name”',
})

/** The longest answer, in characters. */
export const longest = numberKeyword('maxLength', {
  name: 'longest',
  label: 'Longest answer',
  hint: 'In characters',
  least: 1,
  most: 10_000,
})

/** What a browser may fill in by itself. */
export const autocomplete = textOption({
  name: 'autocomplete',
  label: 'What the browser may fill in',
  hint: 'A name from the HTML standard, for example name, organization or bday',
})

type Words = { name: string; label: string; hint?: string }

/** A setting that is a text in `ui:options`, under its own name. */
export function textOption(words: Words): Setting {
  return {
    ...words,
    type: 'text',
    read: ({ ui }) => String(optionsOf(ui)[words.name] ?? ''),
    write: (question, value) => withOption(question, words.name, value || undefined),
  }
}

/** A setting that is yes or no in `ui:options`, under its own name. */
export function yesNoOption(words: Words): Setting {
  return {
    ...words,
    type: 'yes-no',
    read: ({ ui }) => optionsOf(ui)[words.name] === true,
    write: (question, value) => withOption(question, words.name, value === true ? true : undefined),
  }
}

/** A setting that is a number in the schema, a whole one from `least` to `most`. */
export function numberKeyword(
  keyword: string,
  { least, most, ...words }: Words & { least: number; most: number },
): Setting {
  return {
    ...words,
    type: 'number',
    read: ({ schema }) => (typeof schema[keyword] === 'number' ? schema[keyword] : undefined),
    write: (question, value) => ({
      ...question,
      schema: withKey(question.schema, keyword, typeof value === 'number' ? value : undefined),
    }),
    mistake: (value) => wholeNumberMistake(value, least, most),
  }
}

/** The answers to choose from, one on each line; `inside` finds the schema that offers them and puts it back. */
export function choiceLines(inside: {
  read(schema: QuestionSchema): QuestionSchema | undefined
  write(schema: QuestionSchema, offer: QuestionSchema): QuestionSchema
}): Setting {
  return {
    name: 'choices',
    label: 'Answers to choose from',
    hint: 'One on each line. Answers already given keep their meaning when you only add or move lines',
    type: 'options',
    read: ({ schema }) => choicesOf(inside.read(schema)).map(({ label }) => label),
    write: (question, value) => {
      const lines = asLines(value)
      const { enum: _enum, ...offer } = inside.read(question.schema) ?? {}
      const before = inside.read(question.schema)
      const next = { ...offer, oneOf: choicesFrom([...new Set(lines)], before) }
      return { ...question, schema: inside.write(question.schema, next) }
    },
    mistake: (value) => (value.trim() === '' ? 'Enter at least one answer' : ''),
  }
}

/** The lines of a value without the empty ones. */
export function asLines(value: SettingValue): string[] {
  return Array.isArray(value) ? value.flatMap((line) => (typeof line === 'string' ? line.trim() || [] : [])) : []
}

/** `ui:options` of a question's part of the uiSchema. */
export function optionsOf(ui: Record<string, unknown>): Record<string, unknown> {
  const options = ui['ui:options']
  return typeof options === 'object' && options !== null ? (options as Record<string, unknown>) : {}
}

/** The question with one of its `ui:options` set, or taken away when there is no value. */
export function withOption(question: QuestionDraft, name: string, value: unknown): QuestionDraft {
  return { ...question, ui: { ...question.ui, 'ui:options': withKey(optionsOf(question.ui), name, value) } }
}

/** What is wrong with a typed whole number; an empty one is no mistake. */
export function wholeNumberMistake(value: string, least: number, most: number): string {
  const number = Number(value)
  if (value.trim() === '') return ''
  if (!Number.isInteger(number)) return 'Enter a whole number'
  return number < least || number > most ? `Enter a number between ${least} and ${most}` : ''
}

function withKey(holder: Record<string, unknown>, key: string, value: unknown): Record<string, unknown> {
  const { [key]: _old, ...rest } = holder
  return value === undefined ? rest : { ...holder, [key]: value }
}
