import { type Question, titleOf, writeQuestion } from '../form/question.ts'
import type { Command } from './command.ts'
import { withinPage } from './within.ts'

/** Adds a question at the end of a page. Its name must be new to the form (`questionName` finds one). */
export function addQuestion(input: { form: string; page: string; question: Question }): Command {
  return {
    sentence: `Added the question “${titleOf(input.question)}”`,
    apply: (before) => withinPage(before, input.form, input.page, (page) => writeQuestion(page, input.question)),
  }
}
