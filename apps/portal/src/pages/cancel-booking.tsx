import type { BookingChoice, RequestView } from '@guildhall/casework'
import { BackLink, Button } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { money } from '../texts/amounts.ts'
import { bookingTexts } from '../texts/booking.ts'
import { textsIn } from '../texts/languages.ts'
import { whenOf } from './booking.tsx'

type CancelBookingProps = {
  shell: Shell
  request: RequestView
  /** Undefined where the booking cannot be cancelled (any more). */
  choice?: BookingChoice
}

/** Asks before a booking is cancelled, with what becomes of the money; says so once it is done, or that it is too late. */
export function CancelBookingPage({ shell, request, choice }: CancelBookingProps) {
  const t = bookingTexts(shell.language)
  const at = `/requests/${request.reference}`
  const isDone = request.status === 'withdrawn'
  const title = isDone ? t.cancelledTitle : choice ? t.cancelTitle : t.lateTitle
  return (
    <Layout
      shell={shell}
      title={title}
      service={{ name: request.serviceName, href: `/services/${request.slug}` }}
      before={<BackLink href={at}>{textsIn(shell.language).rate.seeRequest}</BackLink>}
    >
      <TwoThirds>
        <span className="govuk-caption-l">{request.reference}</span>
        <h1 className="govuk-heading-l">{title}</h1>
        {choice ? (
          <>
            <p className="govuk-body">{t.cancelLead}</p>
            <ul className="govuk-list govuk-list--bullet">
              <li>{t.givenBack(whenOf(shell, choice))}</li>
              <li>{t.closes(request.serviceName)}</li>
              <li>{choice.paid ? t.refund[choice.paid.refund](money(choice.paid.amount)) : t.notPaid}</li>
            </ul>
            <SendForm shell={shell} action={`${at}/booking/cancel`}>
              <Button preventDoubleClick classes="govuk-button--warning">
                {t.cancelSend}
              </Button>
            </SendForm>
            <p className="govuk-body">
              <a className="govuk-link" href={at}>
                {t.keep}
              </a>
            </p>
          </>
        ) : (
          <p className="govuk-body">{isDone ? t.tellsYou : t.late}</p>
        )}
      </TwoThirds>
    </Layout>
  )
}
