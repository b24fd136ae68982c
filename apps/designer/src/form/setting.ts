import type { Question } from './question.ts'

/** The value of a setting, by its type: a text, lines, yes or no, a number; nothing when it is not set. */
export type SettingValue = string | string[] | boolean | number | undefined

/** One thing that can be set of a question: how it is read from the question and written back. */
export type Setting = {
  name: string
  label: string
  hint?: string
  type: 'text' | 'lines' | 'options' | 'yes-no' | 'number' | 'choice'
  /** What a `choice` chooses from. */
  choices?: { id: string; title: string }[]
  read(question: Question): SettingValue
  write(question: Question, value: SettingValue): Question
  /** What is wrong with a value, in words; the value is not taken then. */
  mistake?(value: string): string
}

/** The setting that stands in a keyword of the question's schema; an empty value takes the keyword away. */
export function inSchema(
  setting: Omit<Setting, 'read' | 'write'> & { keyword: string; times?: number; fallback?: SettingValue },
): Setting {
  const { keyword, times = 1, fallback, ...rest } = setting
  return {
    ...rest,
    read: ({ schema }) => {
      const value = schema[keyword] as SettingValue
      return typeof value === 'number' ? value / times : value
    },
    write: (question, value) => {
      const { [keyword]: _old, ...schema } = question.schema
      const next = typeof value === 'number' ? Math.round(value * times) : value || fallback
      return { ...question, schema: next === undefined ? schema : { ...question.schema, [keyword]: next } }
    },
  }
}

/** The setting that stands among the options that Guildhall adds to a question. */
export function inOptions(setting: Omit<Setting, 'read' | 'write'> & { option: string; times?: number }): Setting {
  const { option, times = 1, ...rest } = setting
  const optionsOf = ({ ui }: Question) => (ui['ui:options'] ?? {}) as Record<string, SettingValue>
  return {
    ...rest,
    read: (question) => {
      const value = optionsOf(question)[option]
      return typeof value === 'number' ? value / times : value
    },
    write: (question, value) => {
      const { [option]: _old, ...others } = optionsOf(question)
      const next = typeof value === 'number' ? Math.round(value * times) : value
      const isSet = next !== undefined && next !== '' && next !== false
      return { ...question, ui: { ...question.ui, 'ui:options': isSet ? { ...others, [option]: next } : others } }
    },
  }
}
