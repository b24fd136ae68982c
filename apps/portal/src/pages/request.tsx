import type { RequestView } from '@guildhall/casework'
import { BackLink, Button, SummaryList, type SummaryRow } from '@guildhall/govuk-forms'
import type { ReactNode } from 'react'
import { Layout } from '../layout.tsx'
import { actingForWords } from '../parts/acting-for.tsx'
import { joinSections } from '../parts/answer-sections.ts'
import { TwoThirds } from '../parts/columns.tsx'
import { Conversation } from '../parts/conversation.tsx'
import { Documents, KeepLinks } from '../parts/downloads.tsx'
import { Lines } from '../parts/lines.tsx'
import { Related } from '../parts/related.tsx'
import { Renewal } from '../parts/renewal.tsx'
import { SendForm } from '../parts/send-form.tsx'
import { StatusTag } from '../parts/status-tag.tsx'
import type { Shell } from '../shell.ts'
import { actingForTexts } from '../texts/acting-for.ts'
import { date, dateTime, money, weekday } from '../texts/amounts.ts'
import { bookingTexts } from '../texts/booking.ts'
import { textsIn } from '../texts/languages.ts'

/** How a request stands: status, whose turn it is, the promise, booking, payment, what happened and what was told. */
export function RequestPage({ shell, request }: { shell: Shell; request: RequestView }) {
  const words = textsIn(shell.language)
  const t = words.request
  const at = `/requests/${request.reference}`
  return (
    <Layout
      shell={shell}
      title={`${request.serviceName} ${request.reference}`}
      before={shell.signedInAs ? <BackLink href="/requests">{words.myRequests}</BackLink> : null}
    >
      <TwoThirds>
        <span className="govuk-caption-l">{request.reference}</span>
        <h1 className="govuk-heading-l">{request.serviceName}</h1>
        <SummaryList rows={factsOf(shell, request)} />
        {request.closingNote ? <p className="govuk-body">{request.closingNote}</p> : null}
        <Related shell={shell} related={request.related} />
        <Renewal shell={shell} request={request} />
        <Asked shell={shell} request={request} />
        {request.canPay ? <Button href={`${at}/pay`}>{t.payNow}</Button> : null}
        {request.canRate && !request.rating ? <Button href={`${at}/rate`}>{t.rate}</Button> : null}
        {request.canReopen ? (
          <p className="govuk-body">
            <a className="govuk-link" href={`${at}/not-solved`}>
              {words.notSolved.link}
            </a>
          </p>
        ) : null}
        {request.changeBookingUntil ? (
          <p className="govuk-body">
            <a className="govuk-link" href={`${at}/booking`}>
              {bookingTexts(shell.language).link}
            </a>
          </p>
        ) : null}
        {request.canWithdraw && !request.changeBookingUntil ? (
          <p className="govuk-body">
            <a className="govuk-link" href={`${at}/withdraw`}>
              {textsIn(shell.language).withdraw.link}
            </a>
          </p>
        ) : null}
        <Conversation shell={shell} request={request} />
        <Documents shell={shell} request={request} />
        <KeepLinks shell={shell} request={request} />
        <h2 className="govuk-heading-m">{t.timeline}</h2>
        <Timeline shell={shell} timeline={request.timeline} />
        <h2 className="govuk-heading-m">{t.answers}</h2>
        {joinSections(request.answers).map((section, index) => (
          <section key={index}>
            {section.title ? <h3 className="govuk-heading-s">{section.title}</h3> : null}
            <SummaryList rows={section.rows.map(({ label, lines }) => row(label, <Lines lines={lines} />))} />
          </section>
        ))}
      </TwoThirds>
    </Layout>
  )
}

/** What the request waits for its resident to say, each with the button that leads there. */
function Asked({ shell, request: { asks, reference } }: { shell: Shell; request: RequestView }) {
  const t = textsIn(shell.language).answers
  if (asks.length === 0) return null
  return (
    <div className="govuk-inset-text">
      <h2 className="govuk-heading-m">{t.asked}</h2>
      {asks.map(({ step, title }) => (
        <SendForm key={step} shell={shell} action={`/requests/${reference}/answer`}>
          <input type="hidden" name="step" value={step} />
          <p className="govuk-body">{title}</p>
          <Button preventDoubleClick classes="govuk-!-margin-bottom-0">
            {t.answerNow}
            {asks.length > 1 ? <span className="govuk-visually-hidden">: {title}</span> : null}
          </Button>
        </SendForm>
      ))}
    </div>
  )
}

function row(key: string, value: ReactNode): SummaryRow {
  return { key: { text: key }, value: { text: value } }
}

function factsOf(shell: Shell, request: RequestView): SummaryRow[] {
  const t = textsIn(shell.language).request
  const { language } = shell
  const { booking, payment, promisedFor, rating } = request
  const rows = [
    row(t.status, <StatusTag shell={shell} request={request} />),
    row(
      t.turn,
      request.renewal?.state === 'ahead' && request.whoseTurn === 'nobody' ? t.nobodyNow : t.turnOf[request.whoseTurn],
    ),
    row(t.opened, dateTime(request.openedAt, language)),
  ]
  if (request.actingFor) rows.push(row(actingForTexts(language).label, actingForWords(shell, request.actingFor)))
  if (promisedFor) {
    const day = weekday(promisedFor.date, language)
    rows.push(row(t.promised, promisedFor.windowTitle ? `${day}, ${promisedFor.windowTitle}` : t.by(day)))
  }
  if (booking) {
    const state = t.bookingState[booking.state] ?? booking.state
    rows.push(row(t.booking, `${weekday(booking.date, language)}, ${booking.windowTitle} – ${state}`))
  }
  if (payment) rows.push(row(t.payment, paymentWords(shell, payment)))
  if (request.endedAt) rows.push(row(t.ended, dateTime(request.endedAt, language)))
  if (rating) rows.push(row(t.rated, t.stars(rating.stars)))
  return rows
}

function paymentWords(shell: Shell, payment: NonNullable<RequestView['payment']>): string {
  const t = textsIn(shell.language).request
  if (payment.state === 'cancelled') return t.notCharged
  const amount = money(payment.amount)
  return payment.state === 'paid' && payment.paidAt
    ? t.paid(amount, date(payment.paidAt, shell.language))
    : t.due(amount)
}

function Timeline({ shell, timeline }: { shell: Shell; timeline: RequestView['timeline'] }) {
  if (timeline.length === 0) return <p className="govuk-body">{textsIn(shell.language).request.noTimeline}</p>
  return (
    <ol className="portal-timeline">
      {timeline.map(({ at, text }, index) => (
        <li className="portal-timeline__item" key={index}>
          <p className="govuk-body">
            <strong>{text}</strong>
          </p>
          <p className="govuk-body-s govuk-!-margin-bottom-0">
            <time dateTime={new Date(at).toISOString()}>{dateTime(at, shell.language)}</time>
          </p>
        </li>
      ))}
    </ol>
  )
}
