import type { Council } from '@guildhall/schemas'

/** A language that a council speaks. */
export type Language = 'en' | 'cy'

/** `to` stands between the first and the last day; Welsh softens the name of the last one after it. */
const words = {
  en: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    lastDays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    to: 'to',
    noon: 'midday',
    midnight: 'midnight',
  },
  cy: {
    days: ['dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn', 'dydd Sul'],
    lastDays: ['ddydd Llun', 'ddydd Mawrth', 'ddydd Mercher', 'ddydd Iau', 'ddydd Gwener', 'ddydd Sadwrn', 'ddydd Sul'],
    to: 'i',
    noon: 'hanner dydd',
    midnight: 'hanner nos',
  },
}

/** Opening hours as people say them, days that are alike taken together: "Monday to Friday, 9am to 5pm". Empty when there are none. */
export function hoursInWords(hours: Council['hours'], language: Language = 'en'): string {
  const { days, lastDays, to } = words[language]
  const runs: { first: number; last: number; times: string }[] = []
  for (const [index] of days.entries()) {
    const times = (hours[String(index + 1)] ?? [])
      .map((open) => `${clock(open.from, language)} ${to} ${clock(open.to, language)}`)
      .join(', ')
    const run = runs.at(-1)
    if (run && run.times === times) run.last = index
    else runs.push({ first: index, last: index, times })
  }
  return runs
    .filter(({ times }) => times !== '')
    .map(({ first, last, times }) => {
      return `${first === last ? days[first] : `${days[first]} ${to} ${lastDays[last]}`}, ${times}`
    })
    .join('; ')
}

function clock(time: string, language: Language): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  if (minute === 0 && hour === 12) return words[language].noon
  if (minute === 0 && hour % 24 === 0) return words[language].midnight
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`
}
