import { Temporal } from 'temporal-polyfill'

const zone = 'Europe/London'

/** Says when something is due in the words of someone who stands beside it at `now`: "due today 17:00", "overdue by 2 days". */
export function dueInWords(dueAt: string, now: Date): string {
  const due = Temporal.Instant.from(dueAt).toZonedDateTimeISO(zone)
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone)
  if (Temporal.ZonedDateTime.compare(due, here) < 0) return `overdue by ${lateness(due, here)}`
  const days = here.toPlainDate().until(due.toPlainDate()).days
  const time = due.toPlainTime().toString({ smallestUnit: 'minute' })
  if (days === 0) return `due today ${time}`
  if (days === 1) return `due tomorrow ${time}`
  if (days < 7) return `due ${due.toLocaleString('en-GB', { weekday: 'long' })} ${time}`
  return `due ${due.toLocaleString('en-GB', { day: 'numeric', month: 'short' })} ${time}`
}

function lateness(due: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime): string {
  const minutes = Math.floor(due.until(now).total('minutes'))
  if (minutes < 1) return 'less than a minute'
  if (minutes < 60) return count(minutes, 'minute')
  const days = due.toPlainDate().until(now.toPlainDate()).days
  if (minutes < 24 * 60 || days === 0) return count(Math.floor(minutes / 60), 'hour')
  return count(days, 'day')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
