import {
  anyError,
  Fieldset,
  FormGroup,
  type FormLanguage,
  type HeldSlot,
  InsetText,
  type QuestionProps,
  questionLegend,
  type SlotOffer,
} from '@guildhall/govuk-forms'
import { asText, cleanLine, partOf } from '../clean-text.ts'
import { wordsIn } from '../words.ts'
import { bookingSlot, sayDay } from './model.ts'

/** Free times by day as radio buttons, and the one that is held. */
export function BookingSlot(props: QuestionProps) {
  const { id, name, context } = props
  const { language } = context
  const words = wordsIn(language)
  const message = anyError(props)
  const offers = (context.slots?.[name] ?? []).toSorted((a, b) => a.date.localeCompare(b.date))
  const held = context.held?.[name] ?? heldIn(props.answer)
  const describedBy = [props.hint && `${id}-hint`, message && `${id}-error`].filter(Boolean).join(' ')
  const chosen = asText(bookingSlot.toRaw(props.answer)) || held?.id
  return (
    <FormGroup hasError={message !== undefined}>
      <Fieldset legend={questionLegend(props)} describedBy={describedBy}>
        {props.hint && (
          <div id={`${id}-hint`} className="govuk-hint">
            {props.hint}
          </div>
        )}
        {message && (
          <p id={`${id}-error`} className="govuk-error-message">
            <span className="govuk-visually-hidden">{words.error}</span> {message}
          </p>
        )}
        {held && <InsetText>{sayHeld(held, language)}</InsetText>}
        {offers.length === 0 && <p className="govuk-body">{held ? words.noOtherTimes : words.noTimes}</p>}
        {[...Map.groupBy(offers, ({ date }) => date)].map(([day, slots]) => (
          <div key={day} className="govuk-!-margin-bottom-4">
            <h2 className="govuk-heading-s">{sayDay(day, language)}</h2>
            <div className="govuk-radios" data-module="govuk-radios">
              {slots.map((slot) =>
                drawSlot(
                  slot,
                  slot === offers[0] ? id : `${id}-${offers.indexOf(slot) + 1}`,
                  props,
                  slot.id === chosen,
                ),
              )}
            </div>
          </div>
        ))}
      </Fieldset>
    </FormGroup>
  )
}

function drawSlot(slot: SlotOffer, id: string, { name, context }: QuestionProps, checked: boolean) {
  return (
    <div key={slot.id} className="govuk-radios__item">
      <input
        className="govuk-radios__input"
        id={id}
        name={name}
        type="radio"
        value={slot.id}
        defaultChecked={checked}
        aria-describedby={`${id}-item-hint`}
      />
      <label className="govuk-label govuk-radios__label" htmlFor={id}>
        {slot.title}
        <span className="govuk-visually-hidden">, {sayDay(slot.date, context.language)}</span>
      </label>
      <div id={`${id}-item-hint`} className="govuk-hint govuk-radios__hint">
        {wordsIn(context.language).left(slot.left)}
      </div>
    </div>
  )
}

function heldIn(answer: unknown): HeldSlot | undefined {
  const date = cleanLine(partOf(answer, 'date'))
  return date === '' ? undefined : { date, window: cleanLine(partOf(answer, 'window')) }
}

const time = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
  timeZone: 'Europe/London',
})

function sayHeld({ date, window, title, until }: HeldSlot, language: FormLanguage | undefined): string {
  const words = wordsIn(language)
  const what = `${sayDay(date, language)}, ${title ?? window}`
  const end = until === undefined ? Number.NaN : Date.parse(until)
  if (Number.isNaN(end)) return words.chosen(what)
  return words.keeping(what, time.format(end).replace(' ', ''))
}
