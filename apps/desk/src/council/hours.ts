import type { Council } from '@guildhall/schemas'

type Opening = { from: string; to: string }

/** The hours of one day as they are typed: "09:00 to 12:00, 13:00 to 17:00"; nothing for a day on which nobody answers. */
export function hoursText(openings: Opening[] | undefined): string {
  return (openings ?? []).map(({ from, to }) => `${from} to ${to}`).join(', ')
}

/** Reads what was typed for one day, in a way that forgives "9-5"; undefined for what says no times. */
export function readHours(text: string): Opening[] | undefined {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const openings = parts.map((part) => {
    const [, from, to] = /^(\d{1,2}(?:[:.]\d{2})?)\s*(?:to|-|–)\s*(\d{1,2}(?:[:.]\d{2})?)$/i.exec(part) ?? []
    const [start, end] = [timeOf(from), timeOf(to)]
    return start !== undefined && end !== undefined && start < end ? { from: start, to: end } : undefined
  })
  const known = openings.filter((opening) => opening !== undefined)
  const inOrder = known.every(({ from }, index) => index === 0 || known[index - 1]!.to <= from)
  return known.length === parts.length && inOrder ? known : undefined
}

/** The days of the week by their number, Monday first. */
export const weekdays: { id: keyof Council['hours'] & string; title: string }[] = [
  { id: '1', title: 'Monday' },
  { id: '2', title: 'Tuesday' },
  { id: '3', title: 'Wednesday' },
  { id: '4', title: 'Thursday' },
  { id: '5', title: 'Friday' },
  { id: '6', title: 'Saturday' },
  { id: '7', title: 'Sunday' },
]

function timeOf(text: string | undefined): string | undefined {
  const [hour, minute = 0] = (text ?? '').split(/[:.]/).map(Number)
  if (text === undefined || hour === undefined || hour > 24 || minute > 59 || (hour === 24 && minute > 0))
    return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
