import { rearrange } from '../form/rearrange.ts'
import { crossSection } from '../form/sections.ts'
import type { Command } from './command.ts'
import { withinForm } from './within.ts'

/** Moves a page one place up or down; at the edge of its section it goes into the next one first. */
export function movePage(input: { form: string; page: string; title: string; by: -1 | 1 }): Command {
  return {
    sentence: `Moved the page “${input.title}” ${input.by < 0 ? 'up' : 'down'}`,
    apply: (before) =>
      withinForm(before, input.form, (form) => {
        const crossed = crossSection(form, input.page, input.by)
        if (crossed) return crossed
        const at = form.pages.findIndex((page) => page.id === input.page)
        const page = form.pages[at]
        const to = at + input.by
        if (!page || to < 0 || to >= form.pages.length) return form
        return rearrange(form, form.pages.toSpliced(at, 1).toSpliced(to, 0, page))
      }),
  }
}
