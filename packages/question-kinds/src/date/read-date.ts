import { cleanLine, partOf } from '../clean-text.ts'
import type { FormLanguage } from '../kind.ts'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

type Parts = { day: string; month: string; year: string }

/**
 * The day that three boxes mean, as 2026-12-01. When they mean none: `undefined` if all are empty, else the parts as
 * they were typed, joined year-month-day.
 */
export function readDate(raw: unknown): string | undefined {
  const [day, month, year] = ['day', 'month', 'year'].map((part) =>
    // A dash would break the joined form apart in the wrong place.
    cleanLine(partOf(raw, part)).replaceAll('-', ''),
  ) as [string, string, string]
  if (day === '' && month === '' && year === '') return undefined
  const iso = `${year}-${String(monthNumber(month) ?? month).padStart(2, '0')}-${day.replace(/(?:st|nd|rd|th)$/i, '').padStart(2, '0')}`
  return isRealDay(iso) ? iso : `${year}-${month}-${day}`
}

/** Whether a text is a day of the calendar written as 2026-12-01. */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** What keeps typed parts from being a day. */
export function wrongParts({ day, month, year }: Parts): { missing: string[]; shortYear: boolean; badMonth: boolean } {
  const missing = Object.entries({ day, month, year })
    .filter(([, value]) => value === '')
    .map(([name]) => name)
  return { missing, shortYear: !/^\d{4}$/.test(year), badMonth: monthNumber(month) === undefined }
}

/** The month's number for "5", "05", "may" or "May"; at least three letters of a name are needed. */
export function monthNumber(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : undefined
  const name = text.toLowerCase()
  if (name.length < 3) return undefined
  // "sept" is as common as "sep".
  const index = months.findIndex((month) => month.startsWith(name))
  return index < 0 ? undefined : index + 1
}

const look = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const long = { en: new Intl.DateTimeFormat('en-GB', look), cy: new Intl.DateTimeFormat('cy', look) }

/** "1 December 2026" for 2026-12-01, the text itself when it is not a day. */
export function sayDate(text: string, language: FormLanguage = 'en'): string {
  return isRealDay(text) ? long[language].format(new Date(`${text}T00:00:00Z`)) : text
}
