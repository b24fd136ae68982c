import { expect, test } from '@jest/globals'
import { visitTo } from '../visit.fixture.ts'
import { bookingStep } from './step.ts'

const slot = { bookingId: 'booking-1', date: '2026-12-22', window: 'morning' }
const scope = { answers: { slot }, steps: {}, case: {} }

test.each([
  ['reserve', 'reserve-slot', 'slot-reserved', 'reserved'],
  ['confirm', 'confirm-slot', 'slot-confirmed', 'confirmed'],
  ['release', 'release-slot', 'slot-released', 'released'],
] as const)('%s acts on the slot of the answer and goes on at once', (action, type, line, outcome) => {
  const config = { ...bookingStep.example, action }
  expect(bookingStep.enter(visitTo(config, { scope }))).toEqual({
    effects: [{ type, key: `here#1:${action}`, bookingId: 'booking-1' }],
    ledger: [{ type: line, data: { bookingId: 'booking-1' } }],
    done: { outcome, result: slot },
  })
  expect(bookingStep.outcomes(config)).toContain(outcome)
})

test.each([undefined, null, 'booking-1', { bookingId: 7 }])(
  'without a slot (%j) it goes on and asks for nothing',
  (answer) => {
    const visit = visitTo(bookingStep.example, { scope: { ...scope, answers: { slot: answer } } })
    expect(bookingStep.enter(visit)).toEqual({ done: { outcome: 'no-slot' } })
  },
)

test.each([
  ['reserve', 'reserved', 'reserved'],
  ['reserve', 'confirmed', 'reserved'],
  ['confirm', 'confirmed', 'confirmed'],
  ['release', 'released', 'released'],
  ['reserve', 'released', 'no-slot'],
  ['confirm', 'released', 'no-slot'],
] as const)('%s asks for nothing where the slot is %s already', (action, standing, outcome) => {
  const visit = visitTo({ ...bookingStep.example, action }, { scope, slots: { 'booking-1': standing } })
  const { done, effects } = bookingStep.enter(visit)
  expect({ outcome: done?.outcome, effects }).toEqual({ outcome, effects: undefined })
})
