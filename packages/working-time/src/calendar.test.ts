import { expect, test } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { localMoment, prepareCalendar, startOfLocalDay } from './calendar.ts'
import { office } from './calendars.fixture.ts'

test('a local day begins at midnight on the wall clock', () => {
  expect(startOfLocalDay('2026-06-05', 'Europe/London')).toEqual(new Date('2026-06-04T23:00:00Z'))
  expect(startOfLocalDay('2026-12-05', 'Europe/London')).toEqual(new Date('2026-12-05T00:00:00Z'))
})

test.each(['2026-02-30', '2026-6-5', '5 June 2026', '', '2026-06-05T00:00'])('"%s" is no date', (text) => {
  expect(() => startOfLocalDay(text, 'Europe/London')).toThrow(RangeError)
})

test('an unknown time zone is refused when the calendar is prepared', () => {
  expect(() => prepareCalendar({ ...office, zone: 'Europe/Kingsmere' })).toThrow(RangeError)
})

test('opening hours that overlap or touch count once, in order', () => {
  const hours = [
    { from: '13:00', to: '17:00' },
    { from: '09:00', to: '12:00' },
    { from: '11:00', to: '13:00' },
  ]
  const calendar = prepareCalendar({ ...office, hours: { 5: hours } })
  expect(calendar.openingsOn(Temporal.PlainDate.from('2026-06-05'))).toEqual([
    { start: Date.parse('2026-06-05T08:00:00Z'), end: Date.parse('2026-06-05T16:00:00Z') },
  ])
})

test('other bank holidays may be given', () => {
  const none = { 'england-and-wales': [], scotland: [], 'northern-ireland': [] }
  const christmas = Temporal.PlainDate.from('2026-12-25')
  expect(prepareCalendar(office).openingsOn(christmas)).toHaveLength(0)
  expect(prepareCalendar(office, none).openingsOn(christmas)).toHaveLength(1)
})

test.each([
  ['2026-12-05', 1, '12:00', '2026-12-04T12:00:00Z'],
  ['2026-06-05', 0, '09:30', '2026-06-05T08:30:00Z'],
  // The clocks go back on 25 October and forward on 28 March.
  ['2026-10-26', 1, '12:00', '2026-10-25T12:00:00Z'],
  ['2027-03-29', 1, '01:30', '2027-03-28T01:30:00Z'],
  ['2027-01-01', 2, '17:00', '2026-12-30T17:00:00Z'],
])('%s less %i days at %s by the clocks of Britain is %s', (date, days, time, instant) => {
  expect(localMoment(date, days, time, 'Europe/London')).toEqual(new Date(instant))
})
