import { dropQuestion } from '../form/question.ts'
import { moveTranslations } from '../form/rearrange.ts'
import type { Command } from './command.ts'
import { withinForm } from './within.ts'

/** Removes a question from its page. Rules that read it stay as they are and show up as problems. */
export function removeQuestion(input: { form: string; page: string; name: string; title: string }): Command {
  return {
    sentence: `Deleted the question “${input.title}”`,
    apply: (before) =>
      withinForm(before, input.form, (form) => {
        const at = form.pages.findIndex((page) => page.id === input.page)
        const page = form.pages[at]
        if (!page) return form
        return moveTranslations({ ...form, pages: form.pages.with(at, dropQuestion(page, input.name)) }, input.name, at)
      }),
  }
}
