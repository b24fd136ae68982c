import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { prepareCalendar } from './calendar.ts'
import { depot, foi, office } from './calendars.fixture.ts'
import { dueAt, isWorkingTime } from './duration.ts'
import { dueAfterPause, lengthOf, momentOfShare, paceOf } from './pace.ts'

const MINUTE = 60_000
const calendar = fc.constantFrom(...[office, foi, depot].map((each) => prepareCalendar(each)))
const target = fc.oneof(
  fc.integer({ min: 1, max: 20 }).map((workingDays) => ({ workingDays })),
  fc.integer({ min: 1, max: 60 }).map((workingHours) => ({ workingHours })),
  fc.integer({ min: 1, max: 200 }).map((hours) => ({ hours })),
)
// A third of the starts fall just before a change of the clock in London, so that the promise or its pause runs over it.
const changes = ['2025-03-30', '2025-10-26', '2026-03-29', '2026-10-25'].map((day) => Date.parse(`${day}T01:00:00Z`))
const start = fc
  .oneof(
    { weight: 2, arbitrary: fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 0, 1) }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...changes), fc.integer({ min: 0, max: 5 * 1440 }))
        .map(([change, minutes]) => change - minutes * MINUTE),
    },
  )
  .map((ms) => new Date(ms))
const length = fc.integer({ min: 0, max: 12 * 1440 * MINUTE })
const options = { numRuns: 200 }

/** A promise with a moment in the midst of it. */
const running = fc
  .record({ start, target, calendar, part: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map((given) => {
    const due = dueAt(given.start, given.target, given.calendar)
    const moment = new Date(given.start.getTime() + Math.floor(given.part * (due.getTime() - given.start.getTime())))
    return { promised: { start: given.start, due }, moment, pace: paceOf(given.target, given.calendar), ...given }
  })
const plus = (at: Date, ms: number) => new Date(at.getTime() + ms)

test('stopping and going on at once changes nothing', () => {
  fc.assert(
    fc.property(running, ({ promised, moment, pace }) => {
      expect(dueAfterPause(promised, moment, moment, pace)).toEqual({ due: promised.due, lost: 0 })
    }),
    options,
  )
})

test('a pause split in two gives the same due moment as one', () => {
  fc.assert(
    fc.property(running, length, length, ({ promised, moment, pace }, one, two) => {
      fc.pre(moment < promised.due)
      const whole = dueAfterPause(promised, moment, plus(moment, one + two), pace)
      const first = dueAfterPause(promised, moment, plus(moment, one), pace)
      const second = dueAfterPause({ ...promised, due: first.due }, plus(moment, one), plus(moment, one + two), pace)
      expect(second.due).toEqual(whole.due)
      expect(first.lost + second.lost).toBe(whole.lost)
    }),
    options,
  )
})

test('a pause makes a promise due later by exactly as much of its time as it lasted, and leaves its length as it was', () => {
  fc.assert(
    fc.property(running, length, ({ promised, moment, pace }, lasting) => {
      fc.pre(moment < promised.due)
      const { due, lost } = dueAfterPause(promised, moment, plus(moment, lasting), pace)
      expect(lost).toBe(pace.between(moment, plus(moment, lasting)))
      expect(pace.between(promised.due, due)).toBe(lost)
      expect(lengthOf({ ...promised, due, paused: lost }, pace)).toBe(lengthOf(promised, pace))
    }),
    options,
  )
})

test('a share of a promise leaves exactly the rest of it, and a larger share never comes earlier', () => {
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
  fc.assert(
    fc.property(running, share, share, ({ promised, pace }, one, two) => {
      const at = momentOfShare(promised, one, pace)
      expect(pace.between(at, promised.due)).toBe(Math.round((1 - one) * lengthOf(promised, pace)))
      const [less, more] = one <= two ? [one, two] : [two, one]
      expect(momentOfShare(promised, less, pace).getTime()).toBeLessThanOrEqual(
        momentOfShare(promised, more, pace).getTime(),
      )
    }),
    options,
  )
})

test('a promise in working time never falls due in closed time, paused or not', () => {
  fc.assert(
    fc.property(running, length, ({ promised, moment, pace, target: unit, calendar: where }, lasting) => {
      fc.pre(!('hours' in unit))
      const { due } = dueAfterPause(promised, moment, plus(moment, lasting), pace)
      expect(isWorkingTime(due, where) || isWorkingTime(plus(due, -1), where)).toBe(true)
    }),
    options,
  )
})
