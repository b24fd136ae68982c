import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { prepareCalendar } from './calendar.ts'
import { depot, foi, office } from './calendars.fixture.ts'
import { addDuration, dueAt, isWorkingTime, subtractDuration, workingMsBetween } from './duration.ts'

const MINUTE = 60_000
const calendars = [office, foi, depot].map((calendar) => prepareCalendar(calendar))
const calendar = fc.constantFrom(...calendars)

// A third of the moments fall around a change of the clock in London.
const anywhere = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 5, 1) })
const changes = ['2025-03-30', '2025-10-26', '2026-03-29', '2026-10-25'].map((day) => Date.parse(`${day}T01:00:00Z`))
const nearChange = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -4 * 1440, max: 4 * 1440 }))
  .map(([change, minutes]) => change + minutes * MINUTE)
const moment = fc
  .oneof({ weight: 2, arbitrary: anywhere }, { weight: 1, arbitrary: nearChange })
  .map((ms) => new Date(ms))
const hours = fc.integer({ min: 0, max: 200 * 60 }).map((minutes) => minutes / 60)
const options = { numRuns: 300 }

const isOpenOrClosing = (at: Date, where: (typeof calendars)[number]) =>
  isWorkingTime(at, where) || isWorkingTime(new Date(at.getTime() - 1), where)

test('working hours added and taken away again lead back to an open moment', () => {
  fc.assert(
    fc.property(moment, hours, calendar, (start, workingHours, where) => {
      fc.pre(isWorkingTime(start, where))
      const end = addDuration(start, { workingHours }, where)
      expect(subtractDuration(end, { workingHours }, where)).toEqual(start)
    }),
    options,
  )
})

test('as much open time lies before the end as was added', () => {
  fc.assert(
    fc.property(moment, hours, calendar, (start, workingHours, where) => {
      const end = addDuration(start, { workingHours }, where)
      expect(workingMsBetween(start, end, where)).toBe(Math.round(workingHours * 60 * MINUTE))
    }),
    options,
  )
})

test('working time never ends in closed time', () => {
  fc.assert(
    fc.property(moment, hours, fc.integer({ min: 1, max: 60 }), calendar, (start, workingHours, workingDays, where) => {
      for (const end of [
        addDuration(start, { workingHours }, where),
        subtractDuration(start, { workingHours }, where),
        addDuration(start, { workingDays }, where),
        subtractDuration(start, { workingDays }, where),
        dueAt(start, { workingDays }, where),
      ]) {
        expect(isOpenOrClosing(end, where)).toBe(true)
      }
    }),
    options,
  )
})

test('who starts later is never due earlier, and more time is never due earlier', () => {
  const length = fc.integer({ min: 0, max: 60 })
  fc.assert(
    fc.property(moment, moment, length, length, calendar, (one, two, less, more, where) => {
      const [first, second] = one <= two ? [one, two] : [two, one]
      const [short, long] = less <= more ? [less, more] : [more, less]
      for (const unit of ['workingDays', 'workingHours'] as const) {
        const earliest = dueAt(first, { [unit]: short }, where).getTime()
        expect(earliest).toBeLessThanOrEqual(dueAt(second, { [unit]: short }, where).getTime())
        expect(earliest).toBeLessThanOrEqual(dueAt(first, { [unit]: long }, where).getTime())
      }
    }),
    options,
  )
})
