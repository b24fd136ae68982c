import { expect, test } from '@jest/globals'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { dateRange } from './model.ts'

const { schema } = dateRange.newQuestion('q', 'When is the event?')
const typed = (day: string, month: string, year: string) => ({ day, month, year })

test('both dates are read as dates are, and half a range is kept as half', () => {
  const raw = { from: typed('1', 'may', '2027'), to: typed('3', '5', '2027') }
  expect(dateRange.parse(raw, schema, {})).toEqual({ from: '2027-05-01', to: '2027-05-03' })
  expect(dateRange.parse({ from: typed('1', '5', '2027') }, schema, {})).toEqual({ from: '2027-05-01' })
  expect(dateRange.parse({ from: typed('', '', ''), to: typed('', ' ', '') }, schema, {})).toBeUndefined()
})

test.each([
  ['required', '/from', {}, 'Enter the start date', 'from.day'],
  ['required', '/to', {}, 'Enter the end date', 'to.day'],
  ['format', '/to', { to: '2027-05-' }, 'End date must include a day', 'to.day'],
  ['format', '/from', { from: '2027-13-01' }, 'Start date must be a real date', 'from.month'],
])('%s at %s is said of that date, at the part that is wrong', (keyword, path, answer, message, part) => {
  const fault = { keyword, path, params: {} }
  expect(dateRange.errorFor(fault, schema, {}, answer)).toBe(message)
  expect(dateRange.partOf?.(fault, schema, answer)).toBe(part)
})

test.each([
  [{}, '2027-05-02', '2027-05-01', 'End date must be the same as or after 2 May 2027', 'to.day'],
  [{ longest: 7 }, '2027-05-01', '2027-05-08', 'End date must be within 7 days of the start date', 'to.day'],
  [{ notBefore: 'today' }, '2026-11-23', '2026-11-30', 'Start date must be today or in the future', 'from.day'],
])('with %p, %s to %s is refused', (options, from, to, message, part) => {
  const answer = { from, to }
  const fault = dateRange.check?.(answer, schema, options, { today: '2026-11-24' })
  expect(dateRange.errorFor(fault!, schema, options, answer)).toBe(message)
  expect(dateRange.partOf?.(fault!, schema, answer)).toBe(part)
  expect(dateRange.errorInWelsh(fault!, schema, options, answer)).toMatch(/^Rhaid i/)
})

test('one day and the longest range are taken, and it reads as one line', () => {
  const answer = { from: '2027-05-01', to: '2027-05-07' }
  expect(dateRange.check?.(answer, schema, { longest: 7 }, {})).toBeUndefined()
  expect(dateRange.check?.({ from: '2027-05-01', to: '2027-05-01' }, schema, {}, {})).toBeUndefined()
  expect(dateRange.format(answer, schema, {})).toEqual(['1 May 2027 to 7 May 2027'])
  expect(dateRange.format(answer, schema, {}, 'cy')).toEqual(['1 Mai 2027 i 7 Mai 2027'])
})

test('six boxes post by end and part, and only the wrong date is marked', () => {
  const errors = [{ at: 'q.to.day', message: 'End date must include a day' }]
  const page = drawQuestion({ kind: 'date-range', answer: { from: '2027-05-01', to: '2027-05-' }, errors })
  expect(posted(page).map(([name]) => name)).toEqual(
    ['from', 'to'].flatMap((end) => ['day', 'month', 'year'].map((part) => `q[${end}][${part}]`)),
  )
  expect([...page.querySelectorAll('.govuk-input--error')].map(({ id }) => id)).toEqual(['q-to-day'])
  expect([...page.querySelectorAll('legend')].map((legend) => legend.textContent)).toEqual([
    'What is the answer?',
    'Start date',
    'End date',
  ])
})
