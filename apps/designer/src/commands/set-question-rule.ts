import type { Rule } from '@guildhall/schemas'
import { optionsOf, readQuestion, writeQuestion } from '../form/question.ts'
import type { Command } from './command.ts'
import { withinPage } from './within.ts'

/** Says when a question is asked; without a rule it always is. */
export function setQuestionRule(input: {
  form: string
  page: string
  name: string
  title: string
  rule: Rule | undefined
}): Command {
  return {
    sentence:
      input.rule === undefined
        ? `Always ask the question “${input.title}”`
        : `Changed when the question “${input.title}” is asked`,
    apply: (before) =>
      withinPage(before, input.form, input.page, (page) => {
        const question = readQuestion(page, input.name)
        if (!question) return page
        const { showWhen: _old, ...options } = optionsOf(question)
        const next = input.rule === undefined ? options : { ...options, showWhen: input.rule }
        return writeQuestion(page, { ...question, ui: { ...question.ui, 'ui:options': next } })
      }),
  }
}
