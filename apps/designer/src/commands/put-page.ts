import { rearrange } from '../form/rearrange.ts'
import { joinSection } from '../form/sections.ts'
import type { Command } from './command.ts'
import { withinForm } from './within.ts'

/** Puts a page with its questions before another page, into its section too, or without one at the end. */
export function putPage(input: {
  form: string
  page: string
  title: string
  before?: string | undefined
  where: string
}): Command {
  return {
    sentence: `Moved the page “${input.title}” ${input.where}`,
    apply: (before) =>
      withinForm(before, input.form, (form) => {
        const page = form.pages.find((one) => one.id === input.page)
        if (!page || input.before === input.page) return form
        const stay = form.pages.filter((one) => one !== page)
        const place = stay.findIndex((one) => one.id === input.before)
        return rearrange(
          joinSection(form, page.id, input.before),
          stay.toSpliced(place < 0 ? stay.length : place, 0, page),
        )
      }),
  }
}
