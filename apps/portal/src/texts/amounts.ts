import type { Language } from './languages.ts'

const zone = 'Europe/London'
const locale: Record<Language, string> = { en: 'en-GB', cy: 'cy' }

function formats(options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> {
  return { en: new Intl.DateTimeFormat(locale.en, options), cy: new Intl.DateTimeFormat(locale.cy, options) }
}

const day = formats({ day: 'numeric', month: 'long', year: 'numeric', timeZone: zone })
const dayOfWeek = formats({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: zone })
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone })

/** Integer pence as GOV.UK writes money: £35, or £35.50 when there are pence. */
export function money(pence: number): string {
  const pounds = Math.floor(pence / 100).toLocaleString('en-GB')
  const rest = pence % 100
  return rest === 0 ? `£${pounds}` : `£${pounds}.${String(rest).padStart(2, '0')}`
}

/** An instant as a date in the council's zone: 24 November 2026. */
export function date(at: Date | string, language: Language): string {
  return day[language].format(new Date(at))
}

/** A calendar date such as 2026-11-30 with its day: Monday 30 November 2026. Other text comes back unchanged. */
export function weekday(isoDate: string, language: Language): string {
  const at = new Date(`${isoDate.slice(0, 10)}T12:00:00Z`)
  // The comma that en-GB may put after the weekday is not GOV.UK style.
  return Number.isNaN(at.getTime()) ? isoDate : dayOfWeek[language].format(at).replace(',', '')
}

/** An instant as a time of day in the council's zone: 2:32pm. */
export function time(at: Date | string): string {
  const [hour = 0, minute = 0] = clock.format(new Date(at)).split(':').map(Number)
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`
}

/** An instant as date and time: 24 November 2026 at 2:32pm. */
export function dateTime(at: Date | string, language: Language): string {
  return `${date(at, language)} ${language === 'cy' ? 'am' : 'at'} ${time(at)}`
}
