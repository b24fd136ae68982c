import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import type { Shell } from '../shell.ts'
import { closingTexts } from '../texts/closing.ts'
import { textsIn } from '../texts/languages.ts'

/** Says that the account is closed. */
export function AccountClosedPage({ shell }: { shell: Shell }) {
  const t = closingTexts(shell.language)
  const { provider } = textsIn(shell.language)
  return (
    <Layout shell={shell} title={t.doneTitle}>
      <TwoThirds>
        <h1 className="govuk-heading-l">{t.doneTitle}</h1>
        <p className="govuk-body">{t.doneText}</p>
        <p className="govuk-body">{t.doneAgain}</p>
        {shell.provider ? (
          <p className="govuk-body">
            {provider.signOutText(shell.provider)}{' '}
            <a className="govuk-link" href="/sign-out/provider">
              {provider.signOutToo(shell.provider)}
            </a>
          </p>
        ) : null}
      </TwoThirds>
    </Layout>
  )
}
