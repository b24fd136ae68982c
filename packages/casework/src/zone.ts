import { COUNCIL_ZONE } from '@guildhall/case-words'

export { dayInWords, momentInWords } from '@guildhall/case-words'

const day = new Intl.DateTimeFormat('en-CA', { timeZone: COUNCIL_ZONE })

/** The council's day at an instant, as YYYY-MM-DD. */
export function dayOf(at: Date): string {
  const minute = Math.floor(at.getTime() / 60_000)
  if (minute !== latest.minute) latest = { minute, day: day.format(at) }
  return latest.day
}

// Every submission asks for today and the formatter is slow; no zone changes its day within a minute.
let latest = { minute: Number.NaN, day: '' }

/** A day that lies so many days after another; both as YYYY-MM-DD. */
export function addDays(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** ISO weekday of a day: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}

/** The instant of a time of day (HH:MM) on a day (YYYY-MM-DD) by the clocks of the council; an hour that is skipped in spring is the one after. */
export function momentOn(date: string, time: string): Date {
  const guess = new Date(`${date}T${time}:00Z`)
  const offset = offsetAt(guess)
  const at = new Date(guess.getTime() - offset)
  return offsetAt(at) === offset ? at : new Date(guess.getTime() - offsetAt(at))
}

const clockFace = new Intl.DateTimeFormat('sv-SE', { timeZone: COUNCIL_ZONE, dateStyle: 'short', timeStyle: 'medium' })

/** By how many milliseconds the clocks of the council are ahead of universal time. */
function offsetAt(at: Date): number {
  return new Date(`${clockFace.format(at).replace(' ', 'T')}Z`).getTime() - at.getTime()
}
