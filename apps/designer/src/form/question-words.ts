import type { Form } from '@guildhall/schemas'
import { readQuestion, titleOf } from './question.ts'

/** Questions in a sentence: “the question “Email””, or “3 questions” when there are more. */
export function questionWords(form: Form, names: string[]): string {
  const [only, ...others] = names
  if (only === undefined || others.length > 0) return `${names.length} questions`
  return `the question “${questionTitle(form, only)}”`
}

/** What a question of the form asks; its name when the form has no such question. */
export function questionTitle(form: Form, name: string): string {
  const question = form.pages.map((page) => readQuestion(page, name)).find((one) => one !== undefined)
  return question ? titleOf(question) : name
}
