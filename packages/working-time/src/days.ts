import { Temporal } from 'temporal-polyfill'
import type { Calendar, Opening } from './calendar.ts'

/** Nobody plans further ahead; a calendar that is open for a minute a year must not keep a server busy. */
const MAX_DAYS = 200 * 366
const MAX_CLOSED_DAYS = 3660

/** The local day of an instant in the calendar's zone. Throws a RangeError for an invalid date. */
export function localDay(at: Date | number, calendar: Calendar): Temporal.PlainDate {
  const minute = Math.floor(Number(at) / 60_000)
  const known = days.get(calendar) ?? new Map<number, Temporal.PlainDate>()
  const before = known.get(minute)
  if (before) return before
  const day = zoned(at, calendar.zone).toPlainDate()
  if (known.size >= MAX_MINUTES) known.clear()
  days.set(calendar, known.set(minute, day))
  return day
}

// Cases that start together ask for the same few moments, and Temporal is slow; no zone changes its day within a minute.
const MAX_MINUTES = 200
const days = new WeakMap<Calendar, Map<number, Temporal.PlainDate>>()

/** The day after or before a day. The same day object gives the same one again: walking over days is much of what Temporal costs here. */
export function neighbour(day: Temporal.PlainDate, step: 1 | -1): Temporal.PlainDate {
  const known = step > 0 ? followers : forerunners
  const before = known.get(day)
  if (before) return before
  const next = day.add({ days: step })
  known.set(day, next)
  return next
}

const followers = new WeakMap<Temporal.PlainDate, Temporal.PlainDate>()
const forerunners = new WeakMap<Temporal.PlainDate, Temporal.PlainDate>()

/** An instant on the wall clock of a zone. */
export function zoned(at: Date | number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Number(at)).toZonedDateTimeISO(zone)
}

/**
 * The worked days from a day on, forwards or backwards, that day included. Throws when ten years pass without an open hour,
 * or after two hundred years.
 */
export function* workedDays(from: Temporal.PlainDate, step: 1 | -1, calendar: Calendar): Generator<WorkedDay, never> {
  let day = from
  let closed = 0
  for (let count = 0; count < MAX_DAYS; count += 1) {
    const openings = calendar.openingsOn(day)
    if (openings.length > 0) {
      closed = 0
      yield { day, openings }
    } else {
      closed += 1
      if (closed > MAX_CLOSED_DAYS) break
    }
    day = neighbour(day, step)
  }
  throw new Error(
    closed > MAX_CLOSED_DAYS
      ? `The working calendar has no open hour in the ten years ${step > 0 ? 'after' : 'before'} ${from}`
      : `The working calendar was asked for more than 200 years from ${from}`,
  )
}

/** The nth worked day after (or before) a day, counting from the next one; 0 gives the day itself, or the nearest worked one. */
export function nthWorkedDay(from: Temporal.PlainDate, count: number, step: 1 | -1, calendar: Calendar): WorkedDay {
  const known = counted.get(calendar) ?? new Map<string, WorkedDay>()
  const key = `${from} ${step} ${count}`
  const before = known.get(key)
  if (before) return before
  if (known.size >= MAX_COUNTED) known.clear()
  const day = countWorkedDays(from, count, step, calendar)
  counted.set(calendar, known.set(key, day))
  return day
}

/** A worked day with its open stretches. */
type WorkedDay = { day: Temporal.PlainDate; openings: readonly Opening[] }

// The cases of one day have the same few targets.
const MAX_COUNTED = 1000
const counted = new WeakMap<Calendar, Map<string, WorkedDay>>()

function countWorkedDays(from: Temporal.PlainDate, count: number, step: 1 | -1, calendar: Calendar): WorkedDay {
  let left = count
  const first = count === 0 ? from : neighbour(from, step)
  for (const worked of workedDays(first, step, calendar)) {
    left -= 1
    if (left <= 0) return worked
  }
  // The generator never ends: it throws.
  throw new Error('No worked day')
}
