import { bookings } from '@guildhall/database/queries'
import type { Answers } from '@guildhall/form-engine'
import type { BookingCalendar } from '@guildhall/schemas'
import type { Guildhall } from '../guildhall.ts'
import { addDays, dayOf, weekdayOf } from '../zone.ts'
import { zoneOf } from './save-answers.ts'

/** A slot with room. `left` is how many more bookings it takes. */
export type Slot = {
  id: string
  date: string
  window: string
  windowTitle: string
  start: string
  end: string
  left: number
}

const MOST_SLOTS = 200

/** The slots of a calendar with room, for whom these answers are of, the soonest first; none when it does not serve the address. */
export async function offerFreeSlots(
  g: Guildhall,
  { slug, booking, calendar, answers }: { slug: string; booking: string; calendar: BookingCalendar; answers: Answers },
): Promise<Slot[]> {
  const zone = zoneOf(calendar, answers)
  if (!zone) return []
  const days = bookableDays(calendar, zone, dayOf(g.now()))
  const keys = days.flatMap((date) =>
    calendar.windows.map(({ id: windowId, capacity }) => ({ slug, booking, zone, date, windowId, capacity })),
  )
  const served = new Set(days)
  const windows = new Map(calendar.windows.map((window) => [window.id, window]))
  return (await bookings.offerSlots(g.db, keys))
    .flatMap((slot) => {
      const window = windows.get(slot.window_id)
      const left = slot.capacity - slot.used
      if (!window || left <= 0 || !served.has(slot.date)) return []
      return [
        {
          id: slot.id,
          date: slot.date,
          window: window.id,
          windowTitle: window.title,
          start: window.start,
          end: window.end,
          left,
        },
      ]
    })
    .sort((a, b) => (a.date + a.start < b.date + b.start ? -1 : 1))
    .slice(0, MOST_SLOTS)
}

/** The days on which a calendar may be booked from today on, in a zone. */
export function bookableDays(calendar: BookingCalendar, zone: string, today: string): string[] {
  const weekdays = new Set(calendar.zones[zone]?.weekdays ?? [])
  const closed = new Set(calendar.closed ?? [])
  const days: string[] = []
  for (let ahead = calendar.daysAhead.from; ahead <= calendar.daysAhead.to; ahead += 1) {
    const date = addDays(today, ahead)
    if (weekdays.has(weekdayOf(date)) && !closed.has(date)) days.push(date)
  }
  return days
}
