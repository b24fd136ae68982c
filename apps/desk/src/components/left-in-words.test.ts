import { expect, test } from '@jest/globals'
import { leftInWords } from './left-in-words.ts'

test.each([
  [0, '0 minutes'],
  [59_999, '0 minutes'],
  [60_000, '1 minute'],
  [3_600_000, '1 hour'],
  [12.5 * 3_600_000, '12 hours 30 minutes'],
])('%i ms left are told as "%s"', (ms, words) => {
  expect(leftInWords(ms)).toBe(words)
})
