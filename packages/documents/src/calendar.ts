import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

/** A booked day as it stands in somebody's calendar. */
export type CalendarEntry = {
  /** Stays the same however often the file is fetched, so that a calendar knows the entry again. */
  uid: string
  title: string
  text: string
  url: string
  startsAt: Date
  endsAt: Date
  stampedAt: Date
}

/** A calendar file (RFC 5545) with one entry. Its moments are in universal time, which every calendar shows in its owner's. */
export function calendarFile({ uid, title, text, url, startsAt, endsAt, stampedAt }: CalendarEntry): string {
  const calendar = ical({
    prodId: { company: 'Guildhall', product: 'Guildhall', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: uid,
    summary: title,
    description: text,
    url,
    start: startsAt,
    end: endsAt,
    stamp: stampedAt,
    status: ICalEventStatus.CONFIRMED,
  })
  return calendar.toString()
}
