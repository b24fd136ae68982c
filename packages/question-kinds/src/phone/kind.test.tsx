import { expect, test } from '@jest/globals'
import { drawQuestion } from '../testing/draw-question.tsx'
import { phone } from './model.ts'

test.each(['01632 960 001', '+44 (0)808 157 0192', '07700-900-982', '+1 212 555 0100', '01632 960001 ext 12'])(
  '%s is a telephone number',
  (given) => {
    const answer = phone.parse(given, {}, {})
    expect(phone.check?.(answer, {}, {}, {})).toBeUndefined()
  },
)

test.each(['none', '12345', '01632 960 001 or 002', '0163296000100000000'])(
  '%s is refused with an example',
  (given) => {
    const fault = phone.check?.(phone.parse(given, {}, {}), {}, {}, {})
    expect(fault && phone.errorFor(fault, {}, {}, given)).toBe(
      'Enter a phone number, like 01632 960 001 or +44 808 157 0192',
    )
  },
)

test('the field may be filled in by the browser', () => {
  const input = drawQuestion({ kind: 'phone' }).querySelector('input')
  expect([input?.type, input?.autocomplete]).toEqual(['tel', 'tel'])
})
