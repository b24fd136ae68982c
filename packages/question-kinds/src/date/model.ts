import { cleanLine, partOf } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { nounOf, subjectOf } from '../wording.ts'
import { isoParts } from './iso-parts.ts'
import { isRealDay, readDate, sayDate, wrongParts } from './read-date.ts'
import { welsh } from './welsh.ts'

/**
 * A day, kept as 2026-12-01. What was typed and is not a day is kept as year-month-day in the words that were typed,
 * which no date validator takes and which can be shown again.
 */
export const date: QuestionKind = {
  kind: 'date',
  title: 'Date',
  describe: 'Day, month and year in three boxes.',
  newQuestion: (_name, title) => ({
    schema: { type: 'string', title, format: 'date' },
    uiSchema: { 'ui:options': { kind: 'date' } },
  }),
  parse: (raw) => readDate(typeof raw === 'object' && raw !== null ? raw : isoParts(raw)),
  toRaw: (answer) => isoParts(answer),
  format: (answer, _schema, _options, language) => [sayDate(String(answer), language)],
  errorInWelsh: welsh,
  errorFor: (fault, schema, options, answer) => {
    const subject = subjectOf(schema, options)
    if (fault.keyword === 'required') return `Enter ${nounOf(schema, options)}`
    if (fault.keyword === 'notBefore') return `${subject} must be ${sayFrom(fault.params)}`
    if (fault.keyword === 'notAfter') return `${subject} must be ${sayUntil(fault.params)}`
    const { missing, shortYear } = wrongParts(isoParts(answer))
    if (missing.length > 0) return `${subject} must include a ${missing.join(' and ')}`
    return shortYear ? 'Year must include 4 numbers' : `${subject} must be a real date`
  },
  partOf: (fault, _schema, answer) => {
    if (fault.keyword !== 'format' && fault.keyword !== 'type') return 'day'
    const { missing, shortYear, badMonth } = wrongParts(isoParts(answer))
    return missing[0] ?? (shortYear ? 'year' : badMonth ? 'month' : 'day')
  },
  check: (answer, _schema, options, { today }) => {
    const day = String(answer)
    const first = limitDay(options['notBefore'], today)
    const last = limitDay(options['notAfter'], today)
    const params = (limit: unknown) => ({ limit: limit === 'today' ? 'today' : String(limit) })
    if (first !== undefined && day < first)
      return { keyword: 'notBefore', path: '', params: params(options['notBefore']) }
    if (last !== undefined && day > last) return { keyword: 'notAfter', path: '', params: params(options['notAfter']) }
    return undefined
  },
}

function limitDay(limit: unknown, today: string | undefined): string | undefined {
  if (limit === 'today') return today
  return typeof limit === 'string' && isRealDay(limit) ? limit : undefined
}

function sayFrom(params: Record<string, unknown>): string {
  return params['limit'] === 'today'
    ? 'today or in the future'
    : `the same as or after ${sayDate(String(params['limit']))}`
}

function sayUntil(params: Record<string, unknown>): string {
  return params['limit'] === 'today'
    ? 'today or in the past'
    : `the same as or before ${sayDate(String(params['limit']))}`
}

/** The typed parts by name, for the three boxes. */
export function dateParts(raw: unknown): { day: string; month: string; year: string } {
  return {
    day: cleanLine(partOf(raw, 'day')),
    month: cleanLine(partOf(raw, 'month')),
    year: cleanLine(partOf(raw, 'year')),
  }
}
