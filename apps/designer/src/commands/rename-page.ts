import type { Command } from './command.ts'
import { withinPage } from './within.ts'

/** Gives a page another title; its id stays, so that rules and addresses go on working. */
export function renamePage(input: { form: string; page: string; title: string }): Command {
  return {
    sentence: `Renamed a page to “${input.title}”`,
    field: `${input.form}/${input.page}/title`,
    apply: (before) => withinPage(before, input.form, input.page, (page) => ({ ...page, title: input.title })),
  }
}
