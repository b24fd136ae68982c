import { Button } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

/** What the emailed link opens: a button, so that only a person uses the link up. */
export function SignInConfirmPage({ shell, token }: { shell: Shell; token: string }) {
  const t = textsIn(shell.language).signInPage
  return (
    <Layout shell={shell} title={t.confirmTitle}>
      <TwoThirds>
        <h1 className="govuk-heading-l">{t.confirmTitle}</h1>
        <p className="govuk-body">{t.confirmText}</p>
        <SendForm shell={shell} action={`/sign-in/${encodeURIComponent(token)}`}>
          <Button preventDoubleClick>{t.signIn}</Button>
        </SendForm>
      </TwoThirds>
    </Layout>
  )
}
