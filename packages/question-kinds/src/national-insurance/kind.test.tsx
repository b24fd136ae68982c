import { expect, test } from '@jest/globals'
import { describedBy, drawQuestion, posted } from '../testing/draw-question.tsx'
import { nationalInsurance } from './model.ts'

const { schema } = nationalInsurance.newQuestion('q', 'What is your National Insurance number?')
const isTaken = (answer: unknown) =>
  new RegExp(String(schema.pattern), 'u').test(String(answer)) &&
  nationalInsurance.check?.(answer, schema, {}, {}) === undefined

test.each(['AB123456C', 'ab 12 34 56 c', ' AB-12-34-56-C '])('“%s” is the same number', (typed) => {
  const answer = nationalInsurance.parse(typed, schema, {})
  expect(answer).toBe('AB123456C')
  expect(isTaken(answer)).toBe(true)
})

test.each(['QQ123456C', 'BG123456A', 'AO123456A', 'AB12345C', 'AB123456E', 'AB1234567'])(
  '%s is refused, and shown again as it was typed',
  (typed) => {
    const answer = nationalInsurance.parse(typed, schema, {})
    expect(isTaken(answer)).toBe(false)
    expect(String(nationalInsurance.toRaw(answer)).replaceAll(' ', '')).toBe(typed)
  },
)

test.each([
  ['required', 'Enter a National Insurance number'],
  ['pattern', 'Enter a National Insurance number in the correct format'],
])('%s is said in the words of the Design System', (keyword, message) => {
  expect(nationalInsurance.errorFor({ keyword, path: '', params: {} }, schema, {}, 'x')).toBe(message)
})

test('the hint says where the number stands, and the answer is read in groups', () => {
  const page = drawQuestion({ kind: 'national-insurance', answer: 'AB123456C' })
  expect(posted(page)).toEqual([['q', 'AB 12 34 56 C']])
  expect(describedBy(page, 'q').join('')).toContain('payslip')
  expect(nationalInsurance.format('AB123456C', schema, {})).toEqual(['AB 12 34 56 C'])
})
