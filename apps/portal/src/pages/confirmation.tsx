import type { RequestView } from '@guildhall/casework'
import { Panel } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { KeepLinks } from '../parts/downloads.tsx'
import type { Shell } from '../shell.ts'
import { dateTime, money, weekday } from '../texts/amounts.ts'
import { bookingTexts } from '../texts/booking.ts'
import { followTexts } from '../texts/follow.ts'
import { textsIn } from '../texts/languages.ts'

/** The end of asking: the reference, what happens next and how to follow it. It stays good as a bookmark. */
export function ConfirmationPage({ shell, request }: { shell: Shell; request: RequestView }) {
  const t = textsIn(shell.language).confirmation
  const { booking, payment, promisedFor } = request
  return (
    <Layout shell={shell} title={t.title} service={{ name: request.serviceName, href: `/services/${request.slug}` }}>
      <TwoThirds>
        <Panel title={t.title}>
          {t.reference}
          <br />
          <strong>{request.reference}</strong>
        </Panel>
        <p className="govuk-body">
          {payment?.state === 'paid' ? `${t.paid(money(payment.amount))} ` : null}
          {t.emailed}
        </p>
        <h2 className="govuk-heading-m">{t.next}</h2>
        {booking ? (
          <p className="govuk-body">
            <strong>{t.booked(weekday(booking.date, shell.language), booking.windowTitle)}</strong>
          </p>
        ) : null}
        {!booking && promisedFor ? (
          <p className="govuk-body">{t.promised(weekday(promisedFor.date, shell.language))}</p>
        ) : null}
        <p className="govuk-body">{t.working}</p>
        {request.changeBookingUntil ? (
          <p className="govuk-body">
            {bookingTexts(shell.language).canUntil(dateTime(request.changeBookingUntil, shell.language))}
          </p>
        ) : null}
        <p className="govuk-body">
          <a className="govuk-link" href={`/requests/${request.reference}`}>
            {t.follow}
          </a>
        </p>
        <h2 className="govuk-heading-m">{t.keep}</h2>
        <p className="govuk-body">{t.keepText}</p>
        <p className="govuk-body">
          <a className="govuk-link" href={`/follow?reference=${request.reference}`}>
            {followTexts(shell.language).link}
          </a>
        </p>
        <KeepLinks shell={shell} request={request} />
        {shell.council.phone ? <p className="govuk-body">{t.contact(shell.council.phone)}</p> : null}
      </TwoThirds>
    </Layout>
  )
}
