import { Button } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'
import { lookTexts } from '../texts/look.ts'

/** What the colours of a council meet, for the preview of its settings: the band, a heading, a link, buttons, a box and the end of a page. */
export function LookPage({ shell }: { shell: Shell }) {
  const { homePage } = textsIn(shell.language)
  const t = lookTexts(shell.language)
  return (
    <Layout
      shell={shell}
      title={t.title}
      framed
      hero={
        <div className="portal-hero">
          <div className="govuk-width-container">
            <h1 className="govuk-heading-xl">{homePage.title}</h1>
            <p className="govuk-body-l">{homePage.lead}</p>
          </div>
        </div>
      }
    >
      <div inert>
        <p className="govuk-body">
          {t.text}{' '}
          <a className="govuk-link" href="#main-content">
            {t.link}
          </a>
        </p>
        <div className="govuk-button-group">
          <Button>{t.button}</Button>
          <Button classes="govuk-button--secondary">{t.other}</Button>
        </div>
      </div>
    </Layout>
  )
}
