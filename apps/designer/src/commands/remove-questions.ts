import { dropQuestion } from '../form/question.ts'
import { rearrange } from '../form/rearrange.ts'
import type { Command } from './command.ts'
import { withinForm } from './within.ts'

/** Removes questions from their pages. Rules that read them stay as they are and show up as problems. */
export function removeQuestions(input: { form: string; names: string[]; what: string }): Command {
  return {
    sentence: `Deleted ${input.what}`,
    apply: (before) =>
      withinForm(before, input.form, (form) =>
        rearrange(
          form,
          form.pages.map((page) =>
            input.names.filter((name) => Object.hasOwn(page.schema.properties, name)).reduce(dropQuestion, page),
          ),
        ),
      ),
  }
}
