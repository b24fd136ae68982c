import { Button } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

/** Asks before signing out, and says so when it is done. */
export function SignOutPage({ shell, done }: { shell: Shell; done: boolean }) {
  const words = textsIn(shell.language)
  const t = words.signInPage
  const title = done ? t.signedOutTitle : t.signOutTitle
  return (
    <Layout shell={shell} title={title}>
      <h1 className="govuk-heading-l">{title}</h1>
      {done ? (
        <>
          <p className="govuk-body">{t.signedOutText}</p>
          {shell.provider ? (
            <p className="govuk-body">
              {words.provider.signOutText(shell.provider)}{' '}
              <a className="govuk-link" href="/sign-out/provider">
                {words.provider.signOutToo(shell.provider)}
              </a>
            </p>
          ) : null}
        </>
      ) : (
        <SendForm shell={shell} action="/sign-out">
          <Button preventDoubleClick>{words.signOut}</Button>
        </SendForm>
      )}
    </Layout>
  )
}
