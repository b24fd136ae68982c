import type { JourneyMove } from '@guildhall/schemas'

const HOUR = 3_600_000
const MOST_DAYS = 3650

const hourInLondon = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' })
const dayInLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })

/** The day of a moment by the clocks of the council, YYYY-MM-DD. */
export function dayOf(at: Date | string): string {
  return dayInLondon.format(new Date(at))
}

/** Nine in the morning of a day, YYYY-MM-DD, by the clocks of the council; undefined for no day. */
export function morningOf(day: string): Date | undefined {
  const guess = new Date(`${day}T09:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(guess.getTime())) return undefined
  return new Date(guess.getTime() - (Number(hourInLondon.format(guess)) - 9) * HOUR)
}

/** A wait from one moment until the morning of a day, or why there can be none. */
export function waitUntil(day: string, now: Date): JourneyMove | string {
  const morning = morningOf(day)
  if (!morning) return 'Enter a date'
  const hours = (morning.getTime() - now.getTime()) / HOUR
  if (hours <= 0) return 'Enter a date after the one that the rehearsal has come to'
  if (hours > MOST_DAYS * 24) return 'Enter a date in the next ten years'
  return { move: 'wait', for: { hours } }
}
