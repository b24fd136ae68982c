import { findKind } from '@guildhall/question-kinds/models'
import { kindOf, type Question } from './question.ts'

/** The value of a setting, by its type: a text, lines, yes or no, a number; nothing when it is not set. */
export type SettingValue = string | string[] | boolean | number | undefined

/** One thing that can be set of a question: how it is read from the question and written back. */
export type Setting = {
  name: string
  label: string
  hint?: string
  type: 'text' | 'lines' | 'options' | 'yes-no' | 'number'
  read(question: Question): SettingValue
  write(question: Question, value: SettingValue): Question
  /** What is wrong with a value, in words; the value is not taken then. */
  mistake?(value: string): string
}

/** Whether a kind only tells something, so that nothing is answered. */
export function isSilent(question: Question): boolean {
  return findKind(kindOf(question))?.silent ?? false
}

/** What every question has: what it asks, a hint, and whether it must be answered. */
export const title: Setting = {
  name: 'title',
  label: 'What it asks',
  type: 'text',
  read: (question) => String(question.schema['title'] ?? ''),
  write: (question, value) => ({ ...question, schema: { ...question.schema, title: value } }),
  mistake: (value) => (value.trim() === '' ? 'Enter what the question asks' : ''),
}

export const hint: Setting = {
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

export const required: Setting = {
  name: 'required',
  label: 'Must be answered',
  type: 'yes-no',
  read: (question) => question.required,
  write: (question, value) => ({ ...question, required: value === true }),
}
