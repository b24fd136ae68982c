import type { Viewer } from '@guildhall/access'
import { bookings } from '@guildhall/database/queries'
import { calendarFile } from '@guildhall/documents'
import type { Language } from '../council/hours-in-words.ts'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { openRequest } from '../residents/open-request.ts'
import { momentOn } from '../zone.ts'
import { words } from './words.ts'

/** The booked day of a request for somebody's own calendar. Throws not-found when nothing is booked any more, or it is somebody else's. */
export async function readBookingCalendar(
  g: Guildhall,
  { reference, viewer, language = 'en' }: { reference: string; viewer: Viewer; language?: Language },
): Promise<{ fileName: string; text: string }> {
  const { row, version } = await openRequest(g, { reference, viewer, language })
  const booking = await bookings.readBookingOfCase(g.db, row.id)
  const window =
    booking && version.package.bookings[booking.booking]?.windows.find(({ id }) => id === booking.window_id)
  if (!booking || !window || booking.status !== 'confirmed') throw new GuildhallError('not-found')
  const { publicUrl } = g.settings
  const url = `${publicUrl}/requests/${row.reference}`
  const text = calendarFile({
    // That of the request: the file of a changed booking takes the place of the old entry.
    uid: `${row.reference}@${new URL(publicUrl).hostname}`,
    title: version.package.service.name,
    text: `${words[language].reference}: ${row.reference}\n${window.title}`,
    url,
    startsAt: momentOn(booking.date, window.start),
    endsAt: momentOn(booking.date, window.end),
    stampedAt: g.now(),
  })
  return { fileName: `${row.reference}.ics`, text }
}
