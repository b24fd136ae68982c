import type { BookingChoice, RequestView } from '@guildhall/casework'
import { BackLink, Button, Fieldset, FormGroup } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { Problems } from '../parts/problems.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { dateTime, weekday } from '../texts/amounts.ts'
import { bookingTexts } from '../texts/booking.ts'
import { textsIn } from '../texts/languages.ts'

type BookingProps = {
  shell: Shell
  request: RequestView
  /** Undefined where nothing can be done with the booking any more. */
  choice?: BookingChoice
  /** True right after it was changed. */
  isChanged: boolean
  problems: { at: string; message: string }[]
}

/** Takes another time for a booking; says so once it is done, or that it is too late. */
export function BookingPage({ shell, request, choice, isChanged, problems }: BookingProps) {
  const t = bookingTexts(shell.language)
  const at = `/requests/${request.reference}`
  const title = isChanged ? t.changedTitle : choice ? t.title : t.lateTitle
  return (
    <Layout
      shell={shell}
      title={title}
      failed={problems.length > 0}
      service={{ name: request.serviceName, href: `/services/${request.slug}` }}
      before={<BackLink href={at}>{textsIn(shell.language).rate.seeRequest}</BackLink>}
    >
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <span className="govuk-caption-l">{request.reference}</span>
        <h1 className="govuk-heading-l">{title}</h1>
        {request.booking && (choice || isChanged) ? (
          <p className="govuk-body">
            <strong>{t.now(whenOf(shell, request.booking))}</strong>
          </p>
        ) : null}
        {isChanged ? <p className="govuk-body">{t.tellsYou}</p> : null}
        {choice && !isChanged ? <Choose {...{ shell, request, choice, problems }} /> : null}
        {!choice && !isChanged ? <p className="govuk-body">{t.late}</p> : null}
      </TwoThirds>
    </Layout>
  )
}

function Choose({
  shell,
  request: { reference },
  choice,
  problems,
}: Pick<BookingProps, 'shell' | 'request' | 'problems'> & { choice: BookingChoice }) {
  const t = bookingTexts(shell.language)
  const at = `/requests/${reference}`
  const { slots, until, canCancel } = choice
  return (
    <>
      <p className="govuk-body">{t.until(dateTime(until, shell.language))}</p>
      {slots.length === 0 ? (
        <p className="govuk-body">{t.none}</p>
      ) : (
        <SendForm shell={shell} action={`${at}/booking`}>
          <p className="govuk-body">{t.kept}</p>
          <Times {...{ shell, slots, problem: problems[0]?.message }} />
          <Button preventDoubleClick>{t.send}</Button>
        </SendForm>
      )}
      {canCancel ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`${at}/booking/cancel`}>
            {t.cancelLink}
          </a>
        </p>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={at}>
          {t.keep}
        </a>
      </p>
    </>
  )
}

function Times({ shell, slots, problem }: { shell: Shell; slots: BookingChoice['slots']; problem?: string }) {
  const t = bookingTexts(shell.language)
  const { errorPrefix } = textsIn(shell.language)
  return (
    <FormGroup hasError={problem !== undefined}>
      <Fieldset
        legend={{ text: t.choose, classes: 'govuk-fieldset__legend--m' }}
        describedBy={problem ? 'slot-error' : undefined}
      >
        {problem ? (
          <p id="slot-error" className="govuk-error-message">
            <span className="govuk-visually-hidden">{errorPrefix}</span>
            {problem}
          </p>
        ) : null}
        {[...Map.groupBy(slots, ({ date }) => date)].map(([day, times]) => (
          <div key={day} className="govuk-!-margin-bottom-4">
            <h2 className="govuk-heading-s">{weekday(day, shell.language)}</h2>
            <div className="govuk-radios">
              {times.map((slot) => {
                const id = slot === slots[0] ? 'slot' : `slot-${slots.indexOf(slot) + 1}`
                return (
                  <div key={slot.id} className="govuk-radios__item">
                    <input
                      className="govuk-radios__input"
                      id={id}
                      name="slot"
                      type="radio"
                      value={slot.id}
                      aria-describedby={`${id}-left`}
                    />
                    <label className="govuk-label govuk-radios__label" htmlFor={id}>
                      {slot.windowTitle}
                      <span className="govuk-visually-hidden">, {weekday(day, shell.language)}</span>
                    </label>
                    <div id={`${id}-left`} className="govuk-hint govuk-radios__hint">
                      {t.left(slot.left)}
                    </div>
                  </div>
                )
              })}
            </div>
          </div>
        ))}
      </Fieldset>
    </FormGroup>
  )
}

/** A day and time in words. */
export function whenOf(shell: Shell, { date, windowTitle }: { date: string; windowTitle: string }): string {
  const day = weekday(date, shell.language)
  return windowTitle ? `${day}, ${windowTitle}` : day
}
