import { questionsOf } from '@guildhall/form-engine'
import type { PageContext } from '@guildhall/govuk-forms'
import { evaluate } from '@guildhall/rules'
import type { BookingCalendar, Form, ServicePackage } from '@guildhall/schemas'

type Offer = NonNullable<PageContext['slots']>[string][number]

/** Example answers with the first slot that there really is for each booking. */
export function withSlots(
  { bookings }: ServicePackage,
  form: Form,
  answers: Record<string, unknown>,
  today: string,
): Record<string, unknown> {
  const booked = form.pages.flatMap(questionsOf).flatMap(({ name, options }): [string, unknown][] => {
    const calendar = options.kind === 'booking-slot' ? bookings[String(options['booking'])] : undefined
    const offer = calendar && offersOn(calendar, answers, today)[0]
    return offer ? [[name, { bookingId: crypto.randomUUID(), date: offer.date, window: offer.window }]] : []
  })
  return { ...answers, ...Object.fromEntries(booked) }
}

const DAY_MS = 86_400_000

/** The slots that a resident could choose from on a day (YYYY-MM-DD), as if nobody else had booked; none where the calendar does not serve the answers. */
export function offersOn(calendar: BookingCalendar, answers: Record<string, unknown>, today: string): Offer[] {
  const zone = evaluate(calendar.zone, { answers })
  if (typeof zone !== 'string' || !Object.hasOwn(calendar.zones, zone)) return []
  const weekdays = new Set(calendar.zones[zone]!.weekdays)
  const closed = new Set(calendar.closed ?? [])
  const offers: Offer[] = []
  for (let ahead = calendar.daysAhead.from; ahead <= calendar.daysAhead.to; ahead += 1) {
    const day = new Date(Date.parse(today) + ahead * DAY_MS)
    const date = day.toISOString().slice(0, 10)
    if (!weekdays.has(day.getUTCDay() || 7) || closed.has(date)) continue
    for (const { id, title, capacity } of calendar.windows)
      offers.push({ id: `${date}~${id}`, date, window: id, title, left: capacity })
  }
  return offers
}
