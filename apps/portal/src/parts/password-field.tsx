import { PasswordInput, type PasswordInputProps } from '@guildhall/govuk-forms'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

/** A password field with the words of its button in the language of the page. */
export function PasswordField({ shell, ...field }: { shell: Shell } & PasswordInputProps) {
  const t = textsIn(shell.language).ways.field
  return (
    <PasswordInput
      {...field}
      showPasswordText={t.show}
      hidePasswordText={t.hide}
      showPasswordAriaLabelText={t.showLabel}
      hidePasswordAriaLabelText={t.hideLabel}
      passwordShownAnnouncementText={t.shown}
      passwordHiddenAnnouncementText={t.hidden}
    />
  )
}
