import { expect, test } from '@jest/globals'
import { visitTo } from '../visit.fixture.ts'
import { waitStep } from './step.ts'

const until = { var: 'answers.date' }
const scope = (date: unknown) => ({ answers: { date }, steps: {}, case: {} })
const dueAt = (move: ReturnType<typeof waitStep.enter>) => move.timers?.[0]?.dueAt.toISOString()

test('waits for a length of time', () => {
  expect(dueAt(waitStep.enter(visitTo({ for: { days: 7 } })))).toBe('2026-12-08T10:00:00.000Z')
})

test('waits until the start of a local day', () => {
  expect(dueAt(waitStep.enter(visitTo({ until }, { scope: scope('2027-06-01') })))).toBe('2027-05-31T23:00:00.000Z')
})

test('a date that has passed is due now', () => {
  expect(dueAt(waitStep.enter(visitTo({ until }, { scope: scope('2020-01-01') })))).toBe('2026-12-01T10:00:00.000Z')
})

test.each([undefined, 'soon', 5, '2026-02-30'])('goes on at once when the rule gives no date (%j)', (date) => {
  expect(waitStep.enter(visitTo({ until }, { scope: scope(date) }))).toEqual({ done: { outcome: 'no-date' } })
})

test('goes on when its timer fires, and for nothing else', () => {
  const visit = visitTo(waitStep.example)
  expect(waitStep.on?.(visit, { type: 'timer-fired', key: 'here#1:wait' })).toEqual({ done: { outcome: 'elapsed' } })
  expect(waitStep.on?.(visit, { type: 'payment-abandoned', step: 'here', occurrence: 1 })).toBeUndefined()
})
