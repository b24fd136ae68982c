import type { WorkingCalendar } from '@guildhall/schemas'
import { Temporal } from 'temporal-polyfill'
import { allBankHolidays, type BankHolidays } from './bank-holidays.ts'

/** A stretch of open time, in milliseconds since 1970: `start` is open, `end` is closed. */
export type Opening = { start: number; end: number }

/** A working calendar made ready for arithmetic. It remembers what it worked out, so prepare it once and keep it. */
export type Calendar = {
  readonly zone: string
  /** The open stretches of a local day, in order, never touching; none on a day that is not worked. */
  openingsOn(day: Temporal.PlainDate): readonly Opening[]
}

const MAX_REMEMBERED_DAYS = 4000
const none: readonly Opening[] = Object.freeze([])

/** Makes a calendar of a service package ready. Throws a RangeError when its time zone is unknown. */
export function prepareCalendar(calendar: WorkingCalendar, holidays: BankHolidays = allBankHolidays()): Calendar {
  const { zone } = calendar
  startOfLocalDay('2000-01-01', zone)
  const closedByYear = closedDaysByYear(calendar, holidays)
  const remembered = new Map<string, readonly Opening[]>()
  // Even wording a day costs more than finding it.
  const byObject = new WeakMap<Temporal.PlainDate, readonly Opening[]>()

  return {
    zone,
    openingsOn(day) {
      const seen = byObject.get(day)
      if (seen) return seen
      const date = day.toString()
      const before = remembered.get(date)
      if (before) {
        byObject.set(day, before)
        return before
      }
      if (remembered.size >= MAX_REMEMBERED_DAYS) remembered.clear()
      const hours = calendar.hours[String(day.dayOfWeek)] ?? []
      const isClosed = hours.length === 0 || closedByYear.get(day.year)?.has(date) === true
      const openings = isClosed ? none : merge(hours.map(({ from, to }) => openingAt(day, from, to, zone)))
      remembered.set(date, openings)
      return openings
    },
  }
}

/** The first instant of a local day given as YYYY-MM-DD. Throws a RangeError when the text is no date or the zone is unknown. */
export function startOfLocalDay(dateText: string, zone: string): Date {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(dateText)) throw new RangeError(`"${dateText}" is not a date such as 2026-12-24`)
  const day = Temporal.PlainDate.from(dateText, { overflow: 'reject' })
  return new Date(day.toZonedDateTime(zone).epochMilliseconds)
}

/** The instant of a time of day (HH:MM) so many days before a local day. A time that the clocks skip is the one after. Throws a RangeError as above. */
export function localMoment(dateText: string, daysBefore: number, time: string, zone: string): Date {
  startOfLocalDay(dateText, zone)
  const day = Temporal.PlainDate.from(dateText).subtract({ days: daysBefore })
  return new Date(day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds)
}

function closedDaysByYear(calendar: WorkingCalendar, holidays: BankHolidays): Map<number, Set<string>> {
  const closed = new Map<number, Set<string>>()
  const off = calendar.holidays.flatMap((division) => holidays[division].map((holiday) => holiday.date))
  for (const date of [...off, ...(calendar.closures ?? [])]) {
    const year = Number(date.slice(0, 4))
    const days = closed.get(year) ?? new Set()
    closed.set(year, days.add(date))
  }
  return closed
}

function openingAt(day: Temporal.PlainDate, from: string, to: string, zone: string): Opening {
  return { start: instantAt(day, from, zone), end: instantAt(day, to, zone) }
}

/** A local time that the clocks skip counts as the moment after the change; one that comes twice, as the first. */
function instantAt(day: Temporal.PlainDate, time: string, zone: string): number {
  if (time === '24:00') return day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds
  return day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds
}

function merge(openings: Opening[]): readonly Opening[] {
  const merged: Opening[] = []
  for (const opening of openings.sort((a, b) => a.start - b.start)) {
    if (opening.end <= opening.start) continue
    const last = merged.at(-1)
    if (last && opening.start <= last.end) last.end = Math.max(last.end, opening.end)
    else merged.push({ ...opening })
  }
  return merged
}
