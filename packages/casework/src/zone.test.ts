import { expect, test } from '@jest/globals'
import { momentOn } from './zone.ts'

test('a time of day is an hour earlier in universal time while summer time lasts', () => {
  expect(momentOn('2026-07-01', '07:00').toISOString()).toBe('2026-07-01T06:00:00.000Z')
  expect(momentOn('2026-12-22', '07:00').toISOString()).toBe('2026-12-22T07:00:00.000Z')
})

test('on the days on which the clocks change every hour is where it belongs', () => {
  expect(momentOn('2026-03-29', '00:30').toISOString()).toBe('2026-03-29T00:30:00.000Z')
  expect(momentOn('2026-03-29', '07:00').toISOString()).toBe('2026-03-29T06:00:00.000Z')
  expect(momentOn('2026-10-25', '00:30').toISOString()).toBe('2026-10-24T23:30:00.000Z')
  expect(momentOn('2026-10-25', '07:00').toISOString()).toBe('2026-10-25T07:00:00.000Z')
})
