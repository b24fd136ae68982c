import { BackLink, Panel } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

type AnswersSentProps = {
  shell: Shell
  service: { name: string; href: string }
  reference: string
  /** False when the request went on without them. */
  isSent: boolean
}

/** The end of a form that a request waited for: the answers are in, or nobody needs them any more. */
export function AnswersSentPage({ shell, service, reference, isSent }: AnswersSentProps) {
  const words = textsIn(shell.language)
  const t = words.answers
  const at = `/requests/${reference}`
  if (!isSent)
    return (
      <Layout
        shell={shell}
        title={t.notNeededTitle}
        service={service}
        before={<BackLink href={at}>{words.back}</BackLink>}
      >
        <TwoThirds>
          <h1 className="govuk-heading-l">{t.notNeededTitle}</h1>
          <p className="govuk-body">{t.notNeeded}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={at}>
              {words.confirmation.follow}
            </a>
          </p>
          {shell.council.phone ? <p className="govuk-body">{words.errors.call(shell.council)}</p> : null}
        </TwoThirds>
      </Layout>
    )
  return (
    <Layout shell={shell} title={t.sentTitle} service={service}>
      <TwoThirds>
        <Panel title={t.sentTitle}>
          {words.confirmation.reference}
          <br />
          <strong>{reference}</strong>
        </Panel>
        <h2 className="govuk-heading-m">{words.confirmation.next}</h2>
        <p className="govuk-body">{t.sent}</p>
        <p className="govuk-body">
          <a className="govuk-link" href={at}>
            {words.confirmation.follow}
          </a>
        </p>
      </TwoThirds>
    </Layout>
  )
}
