import type { RequestView } from '@guildhall/casework'
import { Button, InsetText } from '@guildhall/govuk-forms'
import type { Shell } from '../shell.ts'
import { date } from '../texts/amounts.ts'
import { textsIn } from '../texts/languages.ts'

type Renewed = Pick<RequestView, 'reference' | 'renewal' | 'serviceName'>

/** What a request lets its resident renew: until when, with the button that leads to the form, or the request that it became. */
export function Renewal({ shell, request: { reference, renewal, serviceName } }: { shell: Shell; request: Renewed }) {
  const t = textsIn(shell.language).renewal
  if (renewal?.state === 'renewed') {
    return (
      <p className="govuk-body">
        <a className="govuk-link" href={`/requests/${renewal.reference}`}>
          {t.renewed(renewal.reference ?? '')}
        </a>
      </p>
    )
  }
  if (renewal?.state === 'lapsed') return <p className="govuk-body">{t.lapsed}</p>
  if (!renewal?.expiresAt) return null
  const day = date(renewal.expiresAt, shell.language)
  if (renewal.state === 'ahead')
    return (
      <p className="govuk-body">
        {renewal.opensAt ? t.ahead(date(renewal.opensAt, shell.language), day) : t.runsOut(day)}
      </p>
    )
  return (
    <>
      <p className="govuk-body">
        <strong>{t.renewBefore(day)}</strong>
      </p>
      <Button href={`/requests/${reference}/renew`}>
        {t.renew}
        <span className="govuk-visually-hidden">
          {' '}
          {serviceName} {reference}
        </span>
      </Button>
    </>
  )
}

/** Says in a form that it was filled in from an earlier request, and what has to be answered anew. */
export function FilledIn({ shell, renews }: { shell: Shell; renews?: { reference: string; left: string[] } }) {
  const t = textsIn(shell.language).renewal
  if (!renews) return null
  return (
    <InsetText>
      <p className="govuk-body">{t.filledIn(renews.reference)}</p>
      {renews.left.length > 0 ? (
        <>
          <p className="govuk-body">{t.anew}</p>
          <ul className="govuk-list govuk-list--bullet">
            {renews.left.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </>
      ) : null}
    </InsetText>
  )
}
