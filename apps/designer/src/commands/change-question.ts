import { type Question, titleOf, writeQuestion } from '../form/question.ts'
import type { Command } from './command.ts'
import { withinPage } from './within.ts'

/** Puts a changed question (title, hint, settings of its kind) in place of the old one of the same name. */
export function changeQuestion(input: { form: string; page: string; question: Question; what: string }): Command {
  return {
    sentence: `Changed ${input.what} of the question “${titleOf(input.question)}”`,
    field: `${input.form}/${input.page}/${input.question.name}/${input.what}`,
    apply: (before) => withinPage(before, input.form, input.page, (page) => writeQuestion(page, input.question)),
  }
}
