import { rearrange } from '../form/rearrange.ts'
import type { Command } from './command.ts'
import { withinForm } from './within.ts'

/** Removes a page with its questions; the last page of a form stays, since a form has at least one. */
export function removePage(input: { form: string; page: string; title: string }): Command {
  return {
    sentence: `Deleted the page “${input.title}”`,
    apply: (before) =>
      withinForm(before, input.form, (form) =>
        form.pages.length > 1
          ? rearrange(
              form,
              form.pages.filter((page) => page.id !== input.page),
            )
          : form,
      ),
  }
}
