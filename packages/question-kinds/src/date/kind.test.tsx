import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { date } from './model.ts'

const schema = { title: 'Date of birth', type: 'string', format: 'date' }
const options = { enter: 'your date of birth' }

test.each([
  [{ day: '5', month: '1', year: '2026' }, '2026-01-05'],
  [{ day: ' 05 ', month: 'January', year: '2026' }, '2026-01-05'],
  [{ day: '5', month: 'jan', year: '2026' }, '2026-01-05'],
  [{ day: '5th', month: 'Sept', year: '2026' }, '2026-09-05'],
  [{ day: '29', month: '2', year: '2028' }, '2028-02-29'],
  ['2026-01-05', '2026-01-05'],
  [{ day: '', month: ' ', year: '' }, undefined],
  [undefined, undefined],
])('%p is read as %p', (typed, answer) => {
  expect(date.parse(typed, schema, {})).toBe(answer)
})

test.each([
  [{ day: '', month: '2', year: '2026' }, 'Date of birth must include a day', 'day'],
  [{ day: '1', month: '', year: '' }, 'Date of birth must include a month and year', 'month'],
  [{ day: '1', month: '2', year: '26' }, 'Year must include 4 numbers', 'year'],
  [{ day: '31', month: '2', year: '2026' }, 'Date of birth must be a real date', 'day'],
  [{ day: '1', month: 'Smarch', year: '2026' }, 'Date of birth must be a real date', 'month'],
  [{ day: '1', month: '13', year: '2026' }, 'Date of birth must be a real date', 'month'],
])('%p is refused with "%s" at the %s, and shown again as typed', (typed, message, part) => {
  const answer = date.parse(typed, schema, {})
  const fault = { keyword: 'format', path: '', params: {} }
  expect(date.errorFor(fault, schema, options, answer)).toBe(message)
  expect(date.partOf?.(fault, schema, answer)).toBe(part)
  expect(date.toRaw(answer)).toEqual(typed)
})

test('every day of the calendar is read from its own parts', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (given) => {
      const day = given.toISOString().slice(0, 10)
      expect(date.parse(date.toRaw(day), schema, {})).toBe(day)
    }),
  )
})

test.each([
  [{ notAfter: 'today' }, '2026-11-25', 'Date of birth must be today or in the past'],
  [{ notBefore: 'today' }, '2026-11-23', 'Date of birth must be today or in the future'],
  [{ notBefore: '2027-01-02' }, '2027-01-01', 'Date of birth must be the same as or after 2 January 2027'],
  [{ notAfter: '2027-01-02' }, '2027-01-03', 'Date of birth must be the same as or before 2 January 2027'],
])('with %p, %s is refused', (limits, answer, message) => {
  const given = { ...options, ...limits }
  const fault = date.check?.(answer, schema, given, { today: '2026-11-24' })
  expect(fault && date.errorFor(fault, schema, given, answer)).toBe(message)
  expect(
    date.check?.('2026-11-24', schema, { notBefore: 'today', notAfter: 'today' }, { today: '2026-11-24' }),
  ).toBeUndefined()
})

test('three boxes post by part; the one that is wrong is marked and has the id that the summary links to', () => {
  const page = drawQuestion({
    kind: 'date',
    schema,
    answer: '2026--1',
    errors: [{ at: 'q.month', message: 'Date of birth must include a month' }],
    options: { autocomplete: 'bday' },
  })
  expect(posted(page)).toEqual([
    ['q[day]', '1'],
    ['q[month]', ''],
    ['q[year]', '2026'],
  ])
  expect([...page.querySelectorAll('.govuk-input--error')].map(({ id }) => id)).toEqual(['q-month'])
  expect(page.getElementById('q-day')?.getAttribute('autocomplete')).toBe('bday-day')
})
