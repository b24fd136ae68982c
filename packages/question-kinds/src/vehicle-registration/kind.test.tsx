import { expect, test } from '@jest/globals'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { vehicleRegistration } from './model.ts'

const { schema } = vehicleRegistration.newQuestion('q', 'Vehicle registration')
const isKept = (answer: unknown) =>
  new RegExp(String(schema.pattern), 'u').test(String(answer)) &&
  vehicleRegistration.check?.(answer, schema, {}, {}) === undefined

test.each([
  ['aa19 aaa', 'AA19AAA'],
  [' AA19-AAA ', 'AA19AAA'],
  ['A 1', 'A1'],
  ['q123 abc', 'Q123ABC'],
])('“%s” is read as %s, and kept', (typed, answer) => {
  expect(vehicleRegistration.parse(typed, schema, {})).toBe(answer)
  expect(isKept(answer)).toBe(true)
})

test.each(['my van', 'AA19 AAA BB20', '£'])('“%s” is refused', (typed) => {
  expect(isKept(vehicleRegistration.parse(typed, schema, {}))).toBe(false)
})

test('each fault says what to do', () => {
  const say = (keyword: string, options = {}) =>
    vehicleRegistration.errorFor({ keyword, path: '', params: {} }, schema, options, undefined)
  expect(say('required')).toBe('Enter the vehicle registration')
  expect(say('required', { enter: 'the registration of the trailer' })).toBe('Enter the registration of the trailer')
  expect(say('pattern')).toBe('Vehicle registration must be 2 to 10 letters and numbers')
})

test('it is shown as on the plate, in a box that types capitals and corrects nothing', () => {
  const page = drawQuestion({ kind: 'vehicle-registration', answer: 'AA19AAA' })
  expect(posted(page)).toEqual([['q', 'AA19 AAA']])
  const box = page.getElementById('q')
  expect([box?.getAttribute('autocapitalize'), box?.getAttribute('spellcheck')]).toEqual(['characters', 'false'])
})
