import { withSections } from '../form/sections.ts'
import type { Command } from './command.ts'
import { withinForm } from './within.ts'

/** Removes a section but not its pages: they join the section before, or after the first one. With the last section the form has none. */
export function removeSection(input: { form: string; section: string; title: string }): Command {
  return {
    sentence: `Removed the section “${input.title}”`,
    apply: (before) =>
      withinForm(before, input.form, (form) => {
        const sections = form.sections ?? []
        const at = sections.findIndex(({ id }) => id === input.section)
        const gone = sections[at]
        const heir = sections[at === 0 ? 1 : at - 1]
        if (!gone) return form
        return withSections(
          form,
          sections.flatMap((section) => {
            if (section === gone) return []
            if (section !== heir) return [section]
            return [{ ...heir, pages: at === 0 ? [...gone.pages, ...heir.pages] : [...heir.pages, ...gone.pages] }]
          }),
        )
      }),
  }
}
