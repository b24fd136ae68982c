import { bookings } from '@guildhall/database/queries'
import type { WorkHandler } from './handler.ts'

/** Gives the place of a hold back once it has run out; a hold that became a booking is left alone. */
export const endHold: WorkHandler = async (g, { payload }) => {
  await bookings.endHolds(g.db, { bookingId: String(payload['bookingId']), onlyIfExpired: true })
  return 'done'
}
