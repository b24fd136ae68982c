import { ErrorSummary, fieldId } from '@guildhall/govuk-forms'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

/** Something wrong: `at` names the field on this page (`address.postcode`), `href` another place where it is put right. */
export type Problem = { message: string; at?: string; href?: string }

/** The list of what is wrong, at the top of the page, each with a link to the place; nothing when all is well. */
export function Problems({ shell, problems }: { shell: Shell; problems: Problem[] }) {
  if (problems.length === 0) return null
  return (
    <ErrorSummary
      title={textsIn(shell.language).errorHeading}
      errorList={problems.map(({ message, at, href }) => ({
        text: message,
        href: href ?? (at ? `#${fieldId(at)}` : undefined),
      }))}
    />
  )
}
