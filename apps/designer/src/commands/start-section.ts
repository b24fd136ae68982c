import { freeId } from '../form/names.ts'
import { sectionOf, withSections } from '../form/sections.ts'
import type { Command } from './command.ts'
import { withinForm } from './within.ts'

/** Lets a new section begin at a page: it takes the pages after it in their section along. The first time, the pages before it become a section too. */
export function startSection(input: { form: string; page: string; title: string }): Command {
  return {
    sentence: `Began the section “${input.title}”`,
    apply: (before) =>
      withinForm(before, input.form, (form) => {
        const all = form.pages.map(({ id }) => id)
        const taken = new Set(form.sections?.map(({ id }) => id))
        const whole = sectionOf(form, input.page) ?? { id: '', title: '', pages: all }
        const at = whole.pages.indexOf(input.page)
        const rest = whole.pages.slice(0, at)
        const first = form.pages[0]?.title ?? ''
        const kept = whole.id === '' ? { id: freeId(first, 'section', taken), title: first } : whole
        const begun = {
          id: freeId(input.title, 'section', new Set([...taken, kept.id])),
          title: input.title,
          pages: whole.pages.slice(at),
        }
        const split = [{ ...kept, pages: rest }, begun]
        return withSections(
          form,
          form.sections ? form.sections.flatMap((section) => (section === whole ? split : [section])) : split,
        )
      }),
  }
}
