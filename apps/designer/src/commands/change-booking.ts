import type { BookingCalendar } from '@guildhall/schemas'
import type { Command } from './command.ts'

/** Changes a booking calendar as it then is. */
export function changeBooking(input: {
  booking: string
  title: string
  change: (booking: BookingCalendar) => BookingCalendar
  typing?: string | undefined
}): Command {
  const { booking: id, title, change, typing } = input
  return {
    sentence: `Changed the booking calendar “${title}”`,
    field: typing && `booking/${id}/${typing}`,
    apply: (before) => {
      const booking = before.bookings[id]
      return booking ? { ...before, bookings: { ...before.bookings, [id]: change(booking) } } : before
    },
  }
}
