import type { Duration } from '@guildhall/schemas'
import { Temporal } from 'temporal-polyfill'
import type { Calendar, Opening } from './calendar.ts'
import { localDay, neighbour, nthWorkedDay, workedDays, zoned } from './days.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const LONGEST = 200 * 366 * 24 * HOUR

/**
 * The moment a duration after `start`.
 * - workingDays: the same time of day on the nth worked day after, moved into opening hours; 0 gives `start` itself.
 * - workingHours: used up inside opening hours only; the end may be a closing time, never later.
 * - days: the same local time of day, whatever the clocks do in between. hours, minutes: real time.
 */
export function addDuration(start: Date, duration: Duration, calendar: Calendar): Date {
  return shift(start, duration, calendar, 1)
}

/** The moment a duration before `start`; the mirror of `addDuration`. */
export function subtractDuration(start: Date, duration: Duration, calendar: Calendar): Date {
  return shift(start, duration, calendar, -1)
}

/**
 * When a promise made at `start` falls due. A target in working days counts from the day after the local day of `start` and
 * is due at the closing time of the nth worked day (as in the Freedom of Information Act 2000 s10 and the Licensing Act
 * 2003 s193); 0 is the close of the same day, or of the next worked day when it is not one. Any other unit is `addDuration`.
 */
export function dueAt(start: Date, target: Duration, calendar: Calendar): Date {
  if (target.workingDays === undefined) return addDuration(start, target, calendar)
  const { openings } = nthWorkedDay(localDay(start, calendar), target.workingDays, 1, calendar)
  return new Date(openings.at(-1)!.end)
}

function shift(start: Date, duration: Duration, calendar: Calendar, step: 1 | -1): Date {
  if (duration.workingDays !== undefined) return shiftWorkedDays(start, duration.workingDays, calendar, step)
  if (duration.workingHours !== undefined) {
    return shiftWorkedTime(start, Math.round(duration.workingHours * HOUR), calendar, step)
  }
  if (duration.days !== undefined) {
    return new Date(zoned(start, calendar.zone).add({ days: step * duration.days }).epochMilliseconds)
  }
  const length = Math.round((duration.hours ?? 0) * HOUR + (duration.minutes ?? 0) * MINUTE)
  return new Date(start.getTime() + step * length)
}

function shiftWorkedDays(start: Date, count: number, calendar: Calendar, step: 1 | -1): Date {
  if (count === 0) return new Date(start)
  const from = zoned(start, calendar.zone)
  const { day, openings } = nthWorkedDay(from.toPlainDate(), count, step, calendar)
  const same = day.toZonedDateTime({ timeZone: calendar.zone, plainTime: from.toPlainTime() }).epochMilliseconds
  return new Date(intoOpenings(same, openings))
}

/** The moment itself when it is open; else the next opening of the day, or its closing time when there is none. */
function intoOpenings(at: number, openings: readonly Opening[]): number {
  const opening = openings.find(({ end }) => at <= end)
  return opening ? Math.max(at, opening.start) : openings.at(-1)!.end
}

function shiftWorkedTime(start: Date, length: number, calendar: Calendar, step: 1 | -1): Date {
  const at = start.getTime()
  let left = length
  for (const { openings } of workedDays(localDay(start, calendar), step, calendar)) {
    for (const opening of step > 0 ? openings : openings.toReversed()) {
      const near = step > 0 ? Math.max(at, opening.start) : Math.min(at, opening.end)
      const far = step > 0 ? opening.end : opening.start
      const room = step * (far - near)
      if (room < 0) continue
      if (room >= left) return new Date(near + step * left)
      left -= room
    }
  }
  // The generator never ends: it throws.
  throw new Error('No open hour')
}

/** The moment so many milliseconds of open time after another; it may be a closing time. */
export function addWorkingMs(start: Date, length: number, calendar: Calendar): Date {
  return shiftWorkedTime(start, length, calendar, 1)
}

/** The moment so many milliseconds of open time before another; it may be an opening time. */
export function subtractWorkingMs(start: Date, length: number, calendar: Calendar): Date {
  return shiftWorkedTime(start, length, calendar, -1)
}

/** The open time between two instants, in milliseconds; negative when `b` is before `a`. Throws beyond 200 years. */
export function workingMsBetween(a: Date, b: Date, calendar: Calendar): number {
  if (b < a) return -workingMsBetween(b, a, calendar)
  if (b.getTime() - a.getTime() > LONGEST) throw new RangeError('The dates are over 200 years apart')
  const last = localDay(b, calendar)
  let day = localDay(a, calendar)
  let total = 0
  while (Temporal.PlainDate.compare(day, last) <= 0) {
    for (const { start, end } of calendar.openingsOn(day)) {
      total += Math.max(0, Math.min(end, b.getTime()) - Math.max(start, a.getTime()))
    }
    day = neighbour(day, 1)
  }
  return total
}

/** Whether an instant lies in opening hours: from an opening time on, up to but not at the closing time. */
export function isWorkingTime(at: Date, calendar: Calendar): boolean {
  const time = at.getTime()
  return calendar.openingsOn(localDay(at, calendar)).some(({ start, end }) => start <= time && time < end)
}
