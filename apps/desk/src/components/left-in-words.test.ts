import { expect, test } from '@jest/globals'
import { leftInWords } from './left-in-words.ts'

const HOUR = 3_600_000

test.each([
  [0, '0 minutes'],
  [59_999, '0 minutes'],
  [60_000, '1 minute'],
  [HOUR, '1 hour'],
  [12.5 * HOUR, '12 hours 30 minutes'],
  [47 * HOUR, '47 hours'],
  [48 * HOUR, '2 days'],
  [672 * HOUR - 60_000, '27 days 23 hours'],
])('%i ms of real time are told as "%s"', (ms, words) => {
  expect(leftInWords(ms, false)).toBe(words)
})

test('open time is told in hours however much it is: no day has 24 of them', () => {
  expect(leftInWords(75.5 * HOUR, true)).toBe('75 hours 30 minutes')
})
