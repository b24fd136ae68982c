import { findKind } from '@guildhall/question-kinds/models'
import type { Page } from '@guildhall/schemas'
import { kindOf, readQuestion, writeQuestion } from '../form/question.ts'
import type { Command } from './command.ts'
import { withinForm } from './within.ts'

/** Says of several questions that they must be answered, or need not be; what takes no answer stays as it is. */
export function requireQuestions(input: { form: string; names: string[]; what: string; required: boolean }): Command {
  return {
    sentence: `Made ${input.what} ${input.required ? 'required' : 'optional'}`,
    apply: (before) =>
      withinForm(before, input.form, (form) => ({
        ...form,
        pages: form.pages.map((page) => input.names.reduce((now, name) => change(now, name, input.required), page)),
      })),
  }
}

function change(page: Page, name: string, required: boolean): Page {
  const question = readQuestion(page, name)
  const kind = question && findKind(kindOf(question))
  if (!question || question.required === required || kind?.silent || kind?.workedOut) return page
  return writeQuestion(page, { ...question, required })
}
