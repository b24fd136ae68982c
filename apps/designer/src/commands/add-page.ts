import { pageId } from '../form/names.ts'
import { rearrange } from '../form/rearrange.ts'
import type { Command } from './command.ts'
import { withinForm } from './within.ts'

/** Adds an empty page after another one, or at the end. */
export function addPage(input: { form: string; title: string; after?: string }): Command {
  return {
    sentence: `Added the page “${input.title}”`,
    apply: (before) =>
      withinForm(before, input.form, (form) => {
        const page = {
          id: pageId(form, input.title),
          title: input.title,
          schema: { type: 'object' as const, properties: {} },
          uiSchema: {},
        }
        const at = form.pages.findIndex((one) => one.id === input.after)
        const place = at < 0 ? form.pages.length : at + 1
        return rearrange(form, form.pages.toSpliced(place, 0, page))
      }),
  }
}
