import type { Rule } from '@guildhall/schemas'
import type { Command } from './command.ts'
import { withinPage } from './within.ts'

/** Says when a page is shown; without a rule it always is. */
export function setPageRule(input: { form: string; page: string; title: string; rule: Rule | undefined }): Command {
  return {
    sentence:
      input.rule === undefined
        ? `Always show the page “${input.title}”`
        : `Changed when the page “${input.title}” is shown`,
    apply: (before) =>
      withinPage(before, input.form, input.page, (page) => {
        const { showWhen: _old, ...rest } = page
        return input.rule === undefined ? rest : { ...rest, showWhen: input.rule }
      }),
  }
}
