import type { RequestView } from '@guildhall/casework'
import { Button, NotificationBanner } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { money } from '../texts/amounts.ts'
import type { Texts } from '../texts/en.ts'
import { textsIn } from '../texts/languages.ts'

type PayProps = {
  shell: Shell
  request: RequestView
  /** Why there is no way to the payment page right now: the provider does not answer, or another tab is setting the payment up. */
  trouble?: 'payment-unavailable' | 'payment-starting'
}

/** What is to pay and the way to the payment page; after a failed attempt it says what happened and that nothing was charged. */
export function PayPage({ shell, request, trouble }: PayProps) {
  const t = textsIn(shell.language).pay
  const service = { name: request.serviceName, href: `/services/${request.slug}` }
  if (!request.canPay || !request.payment) return <NothingToPay shell={shell} request={request} />
  const failure = failureOf(request, trouble, t)
  return (
    <Layout shell={shell} title={t.title} service={service} failed={failure !== undefined}>
      <TwoThirds>
        {failure ? (
          <NotificationBanner title={trouble === 'payment-starting' ? t.startingTitle : t.failedTitle} role="alert">
            <p className="govuk-notification-banner__heading">{failure}</p>
            {trouble ? null : <p className="govuk-body">{t.declinedFix}</p>}
          </NotificationBanner>
        ) : null}
        <h1 className="govuk-heading-l">{t.title}</h1>
        <p className="govuk-body-l">{t.lead}</p>
        <h2 className="govuk-heading-s govuk-!-margin-bottom-1">{t.amount}</h2>
        <p className="govuk-body portal-amount">{money(request.payment.amount)}</p>
        <h2 className="govuk-heading-s govuk-!-margin-bottom-1">{t.reference}</h2>
        <p className="govuk-body">{request.reference}</p>
        <p className="govuk-body">{t.how}</p>
        <p className="govuk-body">{t.holdNote}</p>
        <SendForm shell={shell} action={`/requests/${request.reference}/pay`}>
          <Button preventDoubleClick>{failure ? t.tryAgain : t.payNow}</Button>
        </SendForm>
      </TwoThirds>
    </Layout>
  )
}

/** The last attempt's end in words; undefined when there was none or it is still open. */
function failureOf(request: RequestView, trouble: PayProps['trouble'], t: Texts['pay']): string | undefined {
  if (trouble === 'payment-starting') return t.starting
  if (trouble) return t.unavailable
  const attempts = request.payment?.attempts ?? []
  const last = attempts.toSorted((a, b) => new Date(b.at).getTime() - new Date(a.at).getTime())[0]
  if (last?.state !== 'failed' && last?.state !== 'lost') return undefined
  const byReason: Record<string, string> = { declined: t.declined, cancelled: t.cancelled, expired: t.expired }
  return byReason[last.reason ?? ''] ?? t.failed
}

function NothingToPay({ shell, request }: Pick<PayProps, 'shell' | 'request'>) {
  const { pay: t, rate } = textsIn(shell.language)
  return (
    <Layout
      shell={shell}
      title={t.closedTitle}
      service={{ name: request.serviceName, href: `/services/${request.slug}` }}
    >
      <h1 className="govuk-heading-l">{t.closedTitle}</h1>
      <p className="govuk-body">{t.closedText}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/requests/${request.reference}`}>
          {rate.seeRequest}
        </a>
      </p>
    </Layout>
  )
}
