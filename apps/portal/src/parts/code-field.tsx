import { Input } from '@guildhall/govuk-forms'

type CodeFieldProps = { label: string; hint: string; errorMessage?: string; value?: string }

/** Takes a six-digit code, from an email or an app; browsers offer to fill it in. */
export function CodeField(props: CodeFieldProps) {
  return (
    <Input
      name="code"
      id="code"
      inputMode="numeric"
      autoComplete="one-time-code"
      classes="govuk-input--width-5 govuk-input--extra-letter-spacing"
      {...props}
    />
  )
}
