import { cleanLine, partOf } from '../clean-text.ts'
import type { FormLanguage, QuestionKind } from '../kind.ts'
import { nounOf } from '../wording.ts'
import { welsh } from './welsh.ts'

/**
 * A time that is held for the person while they finish. The page posts the id of an offered slot, which `parse` hands
 * over as `{ slotId }`; the server holds it and puts the booking in its place.
 */
export const bookingSlot: QuestionKind = {
  kind: 'booking-slot',
  title: 'Booking',
  describe: 'A day and time from a booking calendar, held while the person finishes.',
  kept: true,
  newQuestion: (_name, title) => ({
    schema: {
      type: 'object',
      title,
      properties: {
        bookingId: { type: 'string', title: 'Booking', format: 'uuid' },
        date: { type: 'string', title: 'Date', format: 'date' },
        window: { type: 'string', title: 'Time', maxLength: 64 },
      },
      required: ['bookingId', 'date', 'window'],
      additionalProperties: false,
    },
    uiSchema: { 'ui:options': { kind: 'booking-slot' } },
  }),
  parse: (raw) => {
    const slotId = cleanLine(partOf(raw, 'slotId') ?? raw)
    return slotId === '' ? undefined : { slotId }
  },
  toRaw: (answer) => cleanLine(partOf(answer, 'slotId')),
  format: (answer, _schema, options, language) => {
    const date = sayDay(cleanLine(partOf(answer, 'date')), language)
    const window = cleanLine(partOf(answer, 'window'))
    const windows = partOf(options, 'windows')
    return [date, cleanLine(partOf(windows, window)) || window].filter((line) => line !== '')
  },
  errorInWelsh: welsh,
  errorFor: (_fault, schema, options) =>
    `Select ${options['enter'] === undefined ? 'a day and time' : nounOf(schema, options)}`,
}

const look = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const day = { en: new Intl.DateTimeFormat('en-GB', look), cy: new Intl.DateTimeFormat('cy', look) }

/** "Tuesday 1 December 2026" for 2026-12-01, the text itself when it is not a day. */
export function sayDay(date: string, language: FormLanguage = 'en'): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  return Number.isNaN(time) ? date : day[language].format(time).replace(',', '')
}
