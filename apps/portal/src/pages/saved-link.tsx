import { Button } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'
import { laterTexts } from '../texts/later.ts'

type SavedLinkProps = { shell: Shell; token: string; found?: { serviceName: string; isSent: boolean } }

/** What the emailed link of a form opens: a button, so that only a person opens the form; or what became of the form. */
export function SavedLinkPage({ shell, token, found }: SavedLinkProps) {
  const t = laterTexts(shell.language)
  const words = textsIn(shell.language)
  const title = !found ? t.overTitle : found.isSent ? t.sentTitle : t.linkTitle
  return (
    <Layout shell={shell} title={title}>
      <TwoThirds>
        <h1 className="govuk-heading-l">
          {found ? <span className="govuk-caption-l">{found.serviceName}</span> : null}
          {title}
        </h1>
        <p className="govuk-body">{!found ? t.overText : found.isSent ? t.sentText : t.linkText}</p>
        {!found ? <Button href="/">{words.requests.find}</Button> : null}
        {found?.isSent ? <Button href="/sign-in">{words.signIn}</Button> : null}
        {found && !found.isSent ? (
          <SendForm shell={shell} action={`/saved/${encodeURIComponent(token)}`}>
            <Button preventDoubleClick>{t.open}</Button>
          </SendForm>
        ) : null}
      </TwoThirds>
    </Layout>
  )
}
