import { cleanLine, partOf } from '../clean-text.ts'
import { date } from '../date/model.ts'
import { sayDate } from '../date/read-date.ts'
import type { AnswerFault, CheckContext, QuestionKind, QuestionSchema } from '../kind.ts'
import { welsh } from './welsh.ts'

/** The ends of a range, in order. */
export const ends = ['from', 'to'] as const

const DAY = 86_400_000

/** A first and a last day, `{ from, to }`, each as a date is kept. */
export const dateRange: QuestionKind = {
  kind: 'date-range',
  title: 'Dates from and to',
  describe: 'A first and a last day, such as those of a holiday or an event.',
  inParts: true,
  newQuestion: (_name, title) => ({
    schema: {
      type: 'object',
      title,
      properties: {
        from: { type: 'string', title: 'Start date', format: 'date' },
        to: { type: 'string', title: 'End date', format: 'date' },
      },
      required: ['from', 'to'],
      additionalProperties: false,
    },
    uiSchema: { 'ui:options': { kind: 'date-range' } },
  }),
  parse: (raw) => {
    const given = ends.flatMap((end) => {
      const day = date.parse(partOf(raw, end), {}, {})
      return day === undefined ? [] : [[end, day]]
    })
    return given.length === 0 ? undefined : Object.fromEntries(given)
  },
  toRaw: (answer) => Object.fromEntries(ends.map((end) => [end, date.toRaw(partOf(answer, end))])),
  format: (answer, _schema, _options, language) => {
    const [from, to] = ends.map((end) => sayDate(cleanLine(partOf(answer, end)), language))
    return [language === 'cy' ? `${from} i ${to}` : `${from} to ${to}`]
  },
  errorInWelsh: welsh,
  errorFor: (fault, schema, _options, answer) => {
    const end = endOf(fault)
    const title = titleOf(schema, end)
    if (fault.keyword === 'order')
      return `${title} must be the same as or after ${sayDate(String(fault.params['limit']))}`
    if (fault.keyword === 'longest') {
      return `${title} must be within ${String(fault.params['limit'])} days of the ${lower(titleOf(schema, 'from'))}`
    }
    return date.errorFor(fault, { title }, { enter: `the ${lower(title)}` }, partOf(answer, end))
  },
  partOf: (fault, schema, answer) => {
    const end = endOf(fault)
    return `${end}.${date.partOf?.(fault, schema, partOf(answer, end)) ?? 'day'}`
  },
  check: (answer, schema, options, context) => checkRange(answer, schema, options, context),
}

function checkRange(answer: unknown, schema: QuestionSchema, options: Record<string, unknown>, context: CheckContext) {
  for (const end of ends) {
    const fault = date.check?.(partOf(answer, end), schema, options, context)
    if (fault) return { ...fault, path: `/${end}` }
  }
  const [from, to] = ends.map((end) => String(partOf(answer, end))) as [string, string]
  if (to < from) return { keyword: 'order', path: '/to', params: { limit: from } }
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1
  const longest = Number(options['longest'])
  return longest > 0 && days > longest ? { keyword: 'longest', path: '/to', params: { limit: longest } } : undefined
}

function endOf({ path }: AnswerFault): 'from' | 'to' {
  return path === '/to' ? 'to' : 'from'
}

function titleOf(schema: QuestionSchema, end: 'from' | 'to'): string {
  return schema.properties?.[end]?.title ?? (end === 'from' ? 'Start date' : 'End date')
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
