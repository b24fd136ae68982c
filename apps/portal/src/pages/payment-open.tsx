import { Layout } from '../layout.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

/** Shown when the provider cannot yet say how a payment ended; the page asks again by itself. */
export function PaymentOpenPage({ shell, reference }: { shell: Shell; reference: string }) {
  const t = textsIn(shell.language).pay
  return (
    <Layout shell={shell} title={t.openTitle}>
      <div data-module="portal-ask-again">
        <h1 className="govuk-heading-l">{t.openTitle}</h1>
        <p className="govuk-body">{t.openText}</p>
        <p className="govuk-body">
          <a className="govuk-link" href={shell.path || `/requests/${reference}`}>
            {t.checkAgain}
          </a>
        </p>
      </div>
    </Layout>
  )
}
