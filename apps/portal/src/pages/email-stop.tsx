import type { OptionalEmail } from '@guildhall/casework'
import { Button } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { emailTexts } from '../texts/emails.ts'

type EmailStopProps = { shell: Shell; id: string; about: OptionalEmail; isStopped: boolean }

/** Where the link of an email leads that somebody may do without: a button stops such emails, another one brings them back. */
export function EmailStopPage({ shell, id, about, isStopped }: EmailStopProps) {
  const t = emailTexts(shell.language)
  const title = isStopped ? t.kinds[about].goOnTitle : t.kinds[about].stopTitle
  return (
    <Layout shell={shell} title={title}>
      <TwoThirds>
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body">{t.stopText}</p>
        <SendForm shell={shell} action={`/emails/${id}/${about}`}>
          <input type="hidden" name="stop" value={isStopped ? 'no' : 'yes'} />
          <Button preventDoubleClick classes={isStopped ? 'govuk-button--secondary' : undefined}>
            {isStopped ? t.again : t.stop}
          </Button>
        </SendForm>
        <p className="govuk-body">
          <a className="govuk-link" href="/account/emails">
            {t.account}
          </a>
        </p>
      </TwoThirds>
    </Layout>
  )
}
