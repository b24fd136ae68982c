import { expect, test } from '@jest/globals'
import { prepareCalendar } from './calendar.ts'
import { office } from './calendars.fixture.ts'
import { dueAt } from './duration.ts'
import { dueAfterPause, momentOfShare, paceOf, remainingOf } from './pace.ts'

const council = prepareCalendar({ ...office, closures: ['2026-12-29', '2026-12-30', '2026-12-31'] })
const scotland = prepareCalendar({ ...office, holidays: ['scotland'] })
const at = (text: string) => new Date(text)
const HOUR = 3_600_000

test.each([
  ['a week without a weekend', '2026-11-02T10:00:00Z', { workingDays: 4 }, 0.75, '2026-11-05T15:15:00.000Z'],
  ['Friday noon, over a weekend', '2026-11-06T12:00:00Z', { workingDays: 2 }, 0.75, '2026-11-10T11:45:00.000Z'],
  ['the due moment itself', '2026-11-06T12:00:00Z', { workingDays: 2 }, 1, '2026-11-10T17:00:00.000Z'],
  ['half as long again', '2026-11-06T12:00:00Z', { workingDays: 2 }, 1.5, '2026-11-12T11:30:00.000Z'],
  ['over Christmas and a closed week', '2026-12-24T09:00:00Z', { workingDays: 2 }, 0.5, '2027-01-04T13:00:00.000Z'],
  ['over Easter', '2026-04-02T08:00:00Z', { workingDays: 1 }, 0.75, '2026-04-07T12:00:00.000Z'],
  ['over the change to summer time', '2026-03-27T16:00:00Z', { workingHours: 4 }, 0.5, '2026-03-30T09:00:00.000Z'],
  ['over the change to winter time', '2026-10-23T15:00:00Z', { workingHours: 4 }, 0.5, '2026-10-26T10:00:00.000Z'],
  ['of real hours, also at night', '2026-11-06T16:00:00Z', { hours: 24 }, 0.75, '2026-11-07T10:00:00.000Z'],
])('a share of a target is a share of its own kind of time: %s', (_, start, target, share, expected) => {
  const promised = { start: at(start), due: dueAt(at(start), target, council) }
  expect(momentOfShare(promised, share, paceOf(target, council)).toISOString()).toBe(expected)
})

test.each([
  ['within a day', '2026-11-03T10:00:00Z', '2026-11-03T12:30:00Z', '2026-11-06T11:30:00.000Z'],
  ['over a night', '2026-11-03T16:00:00Z', '2026-11-04T10:00:00Z', '2026-11-06T11:00:00.000Z'],
  ['within a night', '2026-11-03T18:00:00Z', '2026-11-04T08:59:00Z', '2026-11-05T17:00:00.000Z'],
  ['over a weekend', '2026-11-05T12:00:00Z', '2026-11-09T12:00:00Z', '2026-11-09T17:00:00.000Z'],
])('a pause makes it due later by the open time that passed: %s', (_, from, to, expected) => {
  const start = at('2026-11-02T10:00:00Z')
  const promised = { start, due: dueAt(start, { workingDays: 3 }, council) }
  expect(promised.due.toISOString()).toBe('2026-11-05T17:00:00.000Z')
  const { due } = dueAfterPause(promised, at(from), at(to), paceOf({ workingDays: 3 }, council))
  expect(due.toISOString()).toBe(expected)
})

test('a pause over Christmas gives back the open days only, which are not the same in Scotland', () => {
  const target = { workingDays: 10 }
  const due = (calendar: typeof council) => {
    const start = at('2026-12-14T10:00:00Z')
    const promised = { start, due: dueAt(start, target, calendar) }
    const pause = dueAfterPause(
      promised,
      at('2026-12-21T09:00:00Z'),
      at('2027-01-05T09:00:00Z'),
      paceOf(target, calendar),
    )
    return [promised.due.toISOString(), pause.due.toISOString(), pause.lost / (8 * HOUR)]
  }
  // Closed on the last three days of the year; Scotland keeps 4 January (for the 2nd) instead.
  expect(due(council)).toEqual(['2027-01-05T17:00:00.000Z', '2027-01-12T17:00:00.000Z', 5])
  expect(due(scotland)).toEqual(['2026-12-30T17:00:00.000Z', '2027-01-12T17:00:00.000Z', 7])
})

test('a promise in real hours stands still in real hours, day and night', () => {
  const promised = { start: at('2026-11-06T16:00:00Z'), due: at('2026-11-07T16:00:00Z') }
  const pace = paceOf({ hours: 24 }, council)
  expect(dueAfterPause(promised, at('2026-11-06T20:00:00Z'), at('2026-11-07T03:00:00Z'), pace).due).toEqual(
    at('2026-11-07T23:00:00Z'),
  )
  expect(remainingOf(promised, at('2026-11-07T15:00:00Z'), pace)).toBe(HOUR)
})

test('a promise that is past due stays due when it was, however long it is stopped', () => {
  const promised = { start: at('2026-11-02T10:00:00Z'), due: at('2026-11-03T17:00:00Z') }
  const pace = paceOf({ workingDays: 1 }, council)
  expect(dueAfterPause(promised, at('2026-11-03T17:00:00Z'), at('2026-11-09T12:00:00Z'), pace)).toEqual({
    due: promised.due,
    lost: 0,
  })
})

test('time before a promise begins is not given back', () => {
  const promised = { start: at('2026-11-10T09:00:00Z'), due: at('2026-11-11T17:00:00Z') }
  const pace = paceOf({ workingDays: 1 }, council)
  const pause = (from: string, to: string) => dueAfterPause(promised, at(from), at(to), pace).due.toISOString()
  expect(pause('2026-11-02T09:00:00Z', '2026-11-05T09:00:00Z')).toBe('2026-11-11T17:00:00.000Z')
  expect(pause('2026-11-02T09:00:00Z', '2026-11-10T10:00:00Z')).toBe('2026-11-12T10:00:00.000Z')
  expect(remainingOf(promised, at('2026-11-02T09:00:00Z'), pace)).toBe(16 * HOUR)
})
