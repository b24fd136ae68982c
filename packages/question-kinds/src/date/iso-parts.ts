import { cleanLine } from '../clean-text.ts'
import { isRealDay } from './read-date.ts'

/** The three boxes for a kept date, or for what was typed and is no date. */
export function isoParts(answer: unknown): { day: string; month: string; year: string } {
  const text = cleanLine(answer)
  const [year = '', month = '', day = ''] = text.split('-').map((part) => part.trim())
  const plain = (part: string) => (isRealDay(text) ? part.replace(/^0/, '') : part)
  return { day: plain(day), month: plain(month), year }
}
