import { freeId } from '../form/names.ts'
import type { Command } from './command.ts'

/** Adds a calendar that takes bookings from Monday to Friday, everywhere alike. */
export function addBooking(input: { title: string }): Command {
  return {
    sentence: `Added the booking calendar “${input.title}”`,
    apply: (before) => {
      const id = freeId(input.title, 'bookings', new Set(Object.keys(before.bookings)))
      const booking = {
        title: input.title,
        zone: 'all',
        daysAhead: { from: 2, to: 28 },
        holdMinutes: 15,
        zones: { all: { title: 'Everywhere', weekdays: [1, 2, 3, 4, 5] } },
        windows: [
          { id: 'morning', title: '8am to 12pm', start: '08:00', end: '12:00', capacity: 10 },
          { id: 'afternoon', title: '12pm to 5pm', start: '12:00', end: '17:00', capacity: 10 },
        ],
      }
      return { ...before, bookings: { ...before.bookings, [id]: booking } }
    },
  }
}
