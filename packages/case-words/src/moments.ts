/** The zone in which the council's days begin and end. */
export const COUNCIL_ZONE = 'Europe/London'

const long = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
const longDay = { en: new Intl.DateTimeFormat('en-GB', long), cy: new Intl.DateTimeFormat('cy', long) }
const minute = {
  timeZone: COUNCIL_ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
} as const
const moments = { en: new Intl.DateTimeFormat('en-GB', minute), cy: new Intl.DateTimeFormat('cy', minute) }

/** A day in words, as in "Thursday 26 November 2026". */
export function dayInWords(date: string, language: 'en' | 'cy' = 'en'): string {
  return longDay[language].format(new Date(`${date}T00:00:00Z`)).replace(',', '')
}

/** An instant in words in the council's zone, as in "Thursday 26 November at 17:00". */
export function momentInWords(at: Date, language: 'en' | 'cy' = 'en'): string {
  return moments[language].format(at)
}
