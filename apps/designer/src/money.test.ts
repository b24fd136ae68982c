import { expect, test } from '@jest/globals'
import { penceOf, poundsOf } from './money.ts'

test.each([
  ['42', 4200],
  ['42.5', 4250],
  ['£42.50', 4250],
  ['1,200.05', 120005],
  ['0.29', 29],
  [' 8 ', 800],
])('%s is understood as whole pence', (typed, pence) => {
  expect(penceOf(typed)).toBe(pence)
})

test.each(['', '-1', '4.999', '1e3', '12,34', 'free', '99999999'])('"%s" is refused', (typed) => {
  expect(penceOf(typed)).toBeUndefined()
})

test('an amount comes back from its field unchanged', () => {
  for (const pence of [0, 1, 99, 100, 1999, 123456]) expect(penceOf(poundsOf(pence))).toBe(pence)
})
