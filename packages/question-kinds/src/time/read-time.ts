import type { FormLanguage } from '../kind.ts'

const named: Record<string, string> = { midday: '12:00', noon: '12:00', midnight: '00:00' }

/** The time that typed words mean, as 09:30; the words themselves when they mean none. */
export function readTime(text: string): string {
  const bare = text.toLowerCase().replace(/\s+/g, '')
  if (Object.hasOwn(named, bare)) return named[bare]!
  const found = /^(\d{1,2})(?:[:.]?(\d{2}))?(am|pm|a\.m\.?|p\.m\.?)?$/.exec(bare)
  if (!found) return text
  const [, hours = '', minutes, half] = found
  // An hour alone could be in the morning or in the evening.
  if (minutes === undefined && half === undefined) return text
  const hour = Number(hours)
  if (half !== undefined && (hour < 1 || hour > 12)) return text
  const full = half === undefined ? hour : (hour % 12) + (half.startsWith('p') ? 12 : 0)
  return full < 24 && Number(minutes ?? 0) < 60 ? `${String(full).padStart(2, '0')}:${minutes ?? '00'}` : text
}

/** Whether a text is a time of day written as 09:30. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** "9:30am", "2pm"; the text itself when it is not a time. It is read as the same time. */
export function shortTime(text: string): string {
  if (!isTime(text)) return text
  const [hour = 0, minute = 0] = text.split(':').map(Number)
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`
}

/** The same with midday and midnight by name: 12am and 12pm are mixed up. */
export function sayTime(text: string, language: FormLanguage = 'en'): string {
  if (text === '12:00') return language === 'cy' ? 'hanner dydd' : 'midday'
  if (text === '00:00') return language === 'cy' ? 'hanner nos' : 'midnight'
  return shortTime(text)
}
