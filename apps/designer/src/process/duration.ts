import type { Duration } from '@guildhall/schemas'

/** The units of a length of time, the usual ones first, with the words for one and for many. */
const units: [keyof Duration, string, string][] = [
  ['workingDays', 'working day', 'working days'],
  ['workingHours', 'working hour', 'working hours'],
  ['days', 'day', 'days'],
  ['hours', 'hour', 'hours'],
  ['minutes', 'minute', 'minutes'],
]

/** The units as choices. */
export const durationUnits = units.map(([id, , many]) => ({ id, title: many }))

/** The one unit of a length of time and how many of it. */
export function readDuration(duration: Duration): { unit: keyof Duration; amount: number } {
  const [unit] = units.find(([key]) => duration[key] !== undefined) ?? units[0]!
  return { unit, amount: duration[unit] ?? 0 }
}

/** A length of time in words: "2 working days". */
export function durationWords(duration: Duration): string {
  const { unit, amount } = readDuration(duration)
  const [, one, many] = units.find(([key]) => key === unit)!
  return `${amount} ${amount === 1 ? one : many}`
}
