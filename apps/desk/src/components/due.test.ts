import { expect, test } from '@jest/globals'
import { dueInWords } from './due.ts'

const now = new Date('2026-11-24T12:00:00Z')

test.each([
  ['2026-11-24T17:00:00Z', 'due today 17:00'],
  ['2026-11-25T09:30:00Z', 'due tomorrow 09:30'],
  ['2026-11-27T17:00:00Z', 'due Friday 17:00'],
  ['2026-12-03T17:00:00Z', 'due 3 Dec 17:00'],
  ['2026-11-24T11:59:40Z', 'overdue by less than a minute'],
  ['2026-11-24T11:40:00Z', 'overdue by 20 minutes'],
  ['2026-11-24T10:59:00Z', 'overdue by 1 hour'],
  ['2026-11-23T17:00:00Z', 'overdue by 19 hours'],
  ['2026-11-23T11:00:00Z', 'overdue by 1 day'],
  ['2026-11-22T17:00:00Z', 'overdue by 2 days'],
])('what is due at %s is "%s" at noon on 24 November', (dueAt, words) => {
  expect(dueInWords(dueAt, now)).toBe(words)
})

test('a due time is told by the clock in London, which is an hour ahead of UTC in summer', () => {
  expect(dueInWords('2026-07-01T16:00:00Z', new Date('2026-07-01T08:00:00Z'))).toBe('due today 17:00')
})

test('just after midnight in London is tomorrow, though in UTC it is still today', () => {
  expect(dueInWords('2026-07-01T23:30:00Z', new Date('2026-07-01T12:00:00Z'))).toBe('due tomorrow 00:30')
})
