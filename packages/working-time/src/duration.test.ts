import { expect, test } from '@jest/globals'
import { prepareCalendar } from './calendar.ts'
import { foi, office } from './calendars.fixture.ts'
import { addDuration, dueAt, isWorkingTime, subtractDuration, workingMsBetween } from './duration.ts'

const calendar = prepareCalendar(office)
const at = (text: string) => new Date(text)

test('a freedom of information request of 23 December 2026 is due on 26 January, for Scotland keeps 4 January', () => {
  const received = at('2026-12-23T11:00:00Z')
  expect(dueAt(received, { workingDays: 20 }, prepareCalendar(foi))).toEqual(at('2027-01-26T17:00:00Z'))
  expect(dueAt(received, { workingDays: 20 }, calendar)).toEqual(at('2027-01-25T17:00:00Z'))
})

test('ten clear working days of a temporary event notice given on 14 December 2026 are over on the 30th', () => {
  // Neither the day it is given nor that of the event counts, nor 25 and 28 December: the event may be on the 31st.
  expect(dueAt(at('2026-12-14T09:00:00Z'), { workingDays: 10 }, calendar)).toEqual(at('2026-12-30T17:00:00Z'))
  expect(dueAt(at('2026-12-15T00:00:00Z'), { workingDays: 10 }, calendar)).toEqual(at('2026-12-31T17:00:00Z'))
})

test('the day of a late evening in summer is the local one', () => {
  // 23:30 UTC on Monday 1 June is half past midnight on Tuesday in London.
  expect(dueAt(at('2026-06-01T23:30:00Z'), { workingDays: 1 }, calendar)).toEqual(at('2026-06-03T16:00:00Z'))
})

test('no working days is the close of the same day, or of the next one worked', () => {
  expect(dueAt(at('2026-06-05T10:00:00Z'), { workingDays: 0 }, calendar)).toEqual(at('2026-06-05T16:00:00Z'))
  expect(dueAt(at('2026-06-06T10:00:00Z'), { workingDays: 0 }, calendar)).toEqual(at('2026-06-08T16:00:00Z'))
})

test('local closures count as closed', () => {
  const closed = prepareCalendar({ ...office, closures: ['2026-06-08'] })
  expect(dueAt(at('2026-06-05T10:00:00Z'), { workingDays: 1 }, closed)).toEqual(at('2026-06-09T16:00:00Z'))
})

test('working hours are used up inside opening hours, over a weekend and the change to summer time', () => {
  const friday = at('2026-03-27T16:00:00Z')
  expect(addDuration(friday, { workingHours: 2 }, calendar)).toEqual(at('2026-03-30T09:00:00Z'))
  expect(subtractDuration(at('2026-03-30T09:00:00Z'), { workingHours: 2 }, calendar)).toEqual(friday)
  expect(addDuration(at('2026-06-05T08:00:00Z'), { workingHours: 8 }, calendar)).toEqual(at('2026-06-05T16:00:00Z'))
})

test('working days keep the time of day, moved into opening hours', () => {
  const friday = at('2026-06-05T13:15:00Z')
  expect(addDuration(friday, { workingDays: 2 }, calendar)).toEqual(at('2026-06-09T13:15:00Z'))
  expect(subtractDuration(friday, { workingDays: 5 }, calendar)).toEqual(at('2026-05-29T13:15:00Z'))
  expect(addDuration(at('2026-06-05T21:00:00Z'), { workingDays: 1 }, calendar)).toEqual(at('2026-06-08T16:00:00Z'))
  expect(addDuration(at('2026-06-05T02:00:00Z'), { workingDays: 1 }, calendar)).toEqual(at('2026-06-08T08:00:00Z'))
})

test('days keep the local time of day over both changes of the clock', () => {
  expect(addDuration(at('2026-03-28T10:00:00Z'), { days: 1 }, calendar)).toEqual(at('2026-03-29T09:00:00Z'))
  expect(addDuration(at('2026-10-24T09:00:00Z'), { days: 1 }, calendar)).toEqual(at('2026-10-25T10:00:00Z'))
  expect(subtractDuration(at('2026-10-25T10:00:00Z'), { days: 1 }, calendar)).toEqual(at('2026-10-24T09:00:00Z'))
})

test('hours and minutes are real time over a change of the clock', () => {
  expect(addDuration(at('2026-03-29T00:30:00Z'), { hours: 1.5 }, calendar)).toEqual(at('2026-03-29T02:00:00Z'))
  expect(addDuration(at('2026-10-25T00:30:00Z'), { minutes: 45 }, calendar)).toEqual(at('2026-10-25T01:15:00Z'))
})

test('open time between two moments leaves out nights, weekends and bank holidays', () => {
  const from = at('2026-04-02T15:00:00Z')
  const to = at('2026-04-07T09:00:00Z')
  expect(workingMsBetween(from, to, calendar)).toBe(2 * 3_600_000)
  expect(workingMsBetween(to, from, calendar)).toBe(-2 * 3_600_000)
})

test('opening time is working time and closing time is not', () => {
  expect(isWorkingTime(at('2026-06-05T08:00:00Z'), calendar)).toBe(true)
  expect(isWorkingTime(at('2026-06-05T16:00:00Z'), calendar)).toBe(false)
  expect(isWorkingTime(at('2026-06-06T10:00:00Z'), calendar)).toBe(false)
})

test('a calendar that is never open is refused in words, not waited for', () => {
  const shut = prepareCalendar({ ...office, hours: {} })
  expect(() => dueAt(at('2026-06-05T10:00:00Z'), { workingDays: 1 }, shut)).toThrow(
    'no open hour in the ten years after',
  )
  expect(() => subtractDuration(at('2026-06-05T10:00:00Z'), { workingHours: 1 }, shut)).toThrow('no open hour')
})

test('a calendar that is hardly ever open is refused after two hundred years', () => {
  const rare = prepareCalendar({ ...office, hours: { 1: [{ from: '09:00', to: '09:01' }] } })
  const longest = { workingHours: 10_000 }
  expect(() => addDuration(at('2026-06-05T10:00:00Z'), longest, rare)).toThrow('more than 200 years')
})

test('an invalid date is refused', () => {
  expect(() => addDuration(new Date(Number.NaN), { workingHours: 1 }, calendar)).toThrow(RangeError)
  expect(() => workingMsBetween(new Date(Number.NaN), new Date(), calendar)).toThrow(RangeError)
})
