import type { PageCheck } from '@guildhall/schemas'
import { withoutEntry } from '../form/translations.ts'
import type { Command } from './command.ts'
import { withinForm, withinPage } from './within.ts'

/** Adds a check to the answers of a page, takes one away (`check` undefined) or changes it; `at` counts from 0. */
export function changeChecks(input: {
  form: string
  page: string
  title: string
  at: number
  check: PageCheck | undefined
  does: 'Added' | 'Changed' | 'Deleted'
  /** The field that is typed in, so that a run of typing is one step of undo. */
  typing?: boolean
}): Command {
  const { at, check } = input
  return {
    sentence: `${input.does} a check of “${input.title}”`,
    field: input.typing ? `check/${input.form}/${input.page}/${at}` : undefined,
    apply: (before) => {
      const after = withinPage(before, input.form, input.page, (page) => {
        const { checks: old = [], ...rest } = page
        const checks = check ? old.toSpliced(at, 1, check) : old.toSpliced(at, 1)
        return checks.length > 0 ? { ...rest, checks } : rest
      })
      if (check) return after
      return withinForm(after, input.form, (form) => {
        const number = form.pages.findIndex(({ id }) => id === input.page)
        return withoutEntry(form, `/pages/${number}/checks`, at)
      })
    },
  }
}
