import { pageId } from '../form/names.ts'
import type { Question } from '../form/question.ts'
import { titleOf, writeQuestion } from '../form/question.ts'
import { rearrange } from '../form/rearrange.ts'
import type { Command } from './command.ts'
import { withinForm } from './within.ts'

/** Adds a question on a new page of its own, after another page or at the end; the page takes the question's title. */
export function addQuestionPage(input: { form: string; after?: string; question: Question }): Command {
  const title = titleOf(input.question)
  return {
    sentence: `Added the question “${title}” on a new page`,
    apply: (before) =>
      withinForm(before, input.form, (form) => {
        const empty = {
          id: pageId(form, title),
          title,
          schema: { type: 'object' as const, properties: {} },
          uiSchema: {},
        }
        const at = form.pages.findIndex((page) => page.id === input.after)
        const place = at < 0 ? form.pages.length : at + 1
        return rearrange(form, form.pages.toSpliced(place, 0, writeQuestion(empty, input.question)))
      }),
  }
}
