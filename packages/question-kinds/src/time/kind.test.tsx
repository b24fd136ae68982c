import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { describedBy, drawQuestion, posted } from '../testing/draw-question.tsx'
import { time } from './model.ts'

const schema = { ...time.newQuestion('q', 'Start time').schema }
const pattern = new RegExp(String(schema.pattern), 'u')

test.each([
  ['9:30am', '09:30'],
  [' 9.30 PM ', '21:30'],
  ['2pm', '14:00'],
  ['12am', '00:00'],
  ['12 p.m.', '12:00'],
  ['Midday', '12:00'],
  ['midnight', '00:00'],
  ['0930', '09:30'],
  ['21:15', '21:15'],
  ['', undefined],
])('“%s” is read as %s', (typed, answer) => {
  expect(time.parse(typed, schema, {})).toBe(answer)
})

test.each(['9', '25:00', '13pm', '9:75am', 'soon', '0am'])('“%s” is no time, and is shown again as typed', (typed) => {
  const answer = time.parse(typed, schema, {})
  expect(pattern.test(String(answer))).toBe(false)
  expect(time.toRaw(answer)).toBe(typed)
})

test('every time of the day is read from what is shown of it, and kept by the schema', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
      const kept = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
      expect(pattern.test(kept)).toBe(true)
      expect(time.parse(time.toRaw(kept), schema, {})).toBe(kept)
      expect(time.parse(time.format(kept, schema, {})[0], schema, {})).toBe(kept)
    }),
  )
})

test.each([
  ['08:59', 'Start time must be 9am or later', 'yn 9am neu’n hwyrach'],
  ['12:01', 'Start time must be midday or earlier', 'yn hanner dydd neu’n gynharach'],
])('%s is outside the hours, in both languages', (answer, message, welsh) => {
  const options = { earliest: '09:00', latest: '12:00' }
  const fault = time.check?.(answer, schema, options, {})
  expect(time.errorFor(fault!, schema, options, answer)).toBe(message)
  expect(time.errorInWelsh(fault!, schema, options, answer)).toContain(welsh)
  expect(time.check?.('09:00', schema, options, {})).toBeUndefined()
})

test('the box shows how a time may be typed', () => {
  const page = drawQuestion({ kind: 'time', schema, answer: '14:00' })
  expect(posted(page)).toEqual([['q', '2pm']])
  expect(describedBy(page, 'q')).toEqual(['For example, 9:30am or 2pm'])
})
