import type { Command } from './command.ts'
import { withinForm } from './within.ts'

/** Gives a section another title. */
export function renameSection(input: { form: string; section: string; title: string }): Command {
  return {
    sentence: `Renamed a section to “${input.title}”`,
    field: `${input.form}/sections/${input.section}/title`,
    apply: (before) =>
      withinForm(before, input.form, (form) => ({
        ...form,
        ...(form.sections && {
          sections: form.sections.map((one) => (one.id === input.section ? { ...one, title: input.title } : one)),
        }),
      })),
  }
}
