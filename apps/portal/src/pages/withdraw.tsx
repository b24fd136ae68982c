import type { EndingFacts, RequestView } from '@guildhall/casework'
import { BackLink, Button, CharacterCount } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { Problems } from '../parts/problems.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { money, weekday } from '../texts/amounts.ts'
import { textsIn } from '../texts/languages.ts'

type WithdrawProps = {
  shell: Shell
  request: RequestView
  facts: EndingFacts
  typed: { reason: string }
  problems: { at: string; message: string }[]
}

/** Asks before a request is taken back, with what that does; once it is too late, says so. */
export function WithdrawPage({ shell, request, facts, typed, problems }: WithdrawProps) {
  const words = textsIn(shell.language)
  const t = words.withdraw
  const at = `/requests/${request.reference}`
  const service = { name: request.serviceName, href: `/services/${request.slug}` }
  const back = <BackLink href={at}>{words.rate.seeRequest}</BackLink>
  if (!request.canWithdraw) {
    const isWithdrawn = request.status === 'withdrawn'
    return (
      <Layout shell={shell} title={isWithdrawn ? t.done : t.tooLateTitle} service={service} before={back}>
        <TwoThirds>
          <h1 className="govuk-heading-l">{isWithdrawn ? t.done : t.tooLateTitle}</h1>
          <p className="govuk-body">{isWithdrawn ? t.doneText : t.tooLate}</p>
        </TwoThirds>
      </Layout>
    )
  }
  const { booking, due, paid } = facts
  const day = booking && weekday(booking.date, shell.language)
  return (
    <Layout shell={shell} title={t.title} service={service} failed={problems.length > 0} before={back}>
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <span className="govuk-caption-l">{request.reference}</span>
        <h1 className="govuk-heading-l">{t.title}</h1>
        <p className="govuk-body">{t.lead(request.serviceName)}</p>
        <ul className="govuk-list govuk-list--bullet">
          <li>{t.stops}</li>
          {day ? <li>{t.bookingBack(booking.windowTitle ? `${day}, ${booking.windowTitle}` : day)}</li> : null}
          {due === undefined ? null : <li>{t.notCharged(money(due))}</li>}
          {paid === undefined ? null : <li>{t.paid(money(paid))}</li>}
        </ul>
        <SendForm shell={shell} action={`${at}/withdraw`}>
          <CharacterCount
            name="reason"
            id="reason"
            label={{ text: `${t.reason} ${words.optional}`, classes: 'govuk-label--m' }}
            hint={t.reasonHint}
            maxlength={1000}
            errorMessage={problems.find((problem) => problem.at === 'reason')?.message}
            value={typed.reason}
          />
          <Button preventDoubleClick classes="govuk-button--warning">
            {t.send}
          </Button>
          <p className="govuk-body">
            <a className="govuk-link" href={at}>
              {t.keep}
            </a>
          </p>
        </SendForm>
      </TwoThirds>
    </Layout>
  )
}
