import type { Transition } from '@guildhall/database/queries'
import { type CaseEvent, newCase } from '@guildhall/process-engine'
import type { ServicePackage } from '@guildhall/schemas'
import { catalogue } from '@guildhall/schemas/catalogue'
import { expect, test } from '@jest/globals'
import { emptyLedger } from './ledger.ts'
import { type Extra, layOut, planTransition } from './plan-transition.ts'
import { prepareVersion, type Version } from './versions.ts'

const pack = catalogue().find(({ service }) => service.slug === 'bulky-waste')!
const paid = prepareVersion('bulky-waste', 1, pack)
const withoutFee: ServicePackage = {
  ...pack,
  fees: { collection: { title: 'Free', lines: [{ id: 'base', label: 'Free', amount: 0 }] } },
}
const now = new Date('2026-11-02T10:00:00Z')
const slot = { bookingId: '5ad3d1f0-4a27-4f6e-8b0f-0f6b2f6f4a11', date: '2026-11-06', window: 'morning' }
const start: CaseEvent = {
  type: 'start',
  answers: { items: [{ item: 'sofa', quantity: 1 }], slot },
  actor: { kind: 'guest' },
  channel: 'online',
}
const pay = { step: 'pay', occurrence: 1 }
const received: CaseEvent = { type: 'payment-received', ...pay, amount: 4000, attempt: 'a' }

/** Takes events in one after the other, as the database would hand the state back, and gives the last transition. */
function follow(version: Version, events: CaseEvent[], extra?: Extra): Transition {
  let before = { caseId: 'c', state: newCase(), ledger: emptyLedger('c') }
  let last: Transition | undefined
  for (const event of events) {
    last = planTransition(version, before, event, now, extra)
    if (!last) throw new Error(`${event.type} changed nothing`)
    const state = JSON.parse(JSON.stringify(last.state))
    before = { caseId: 'c', state, ledger: { length: last.ledgerLength, hash: last.ledgerHead } }
  }
  return last!
}

test('a new case reserves its slot, asks for its money and sets the moment to give up', () => {
  const opened = follow(paid, [start])
  expect(opened.bookings).toEqual([{ id: slot.bookingId, from: ['held'], to: 'reserved' }])
  expect(opened.obligations).toMatchObject([{ key: 'pay#1:payment', amount: 4000 }])
  expect(opened.work).toMatchObject([{ kind: 'fire-timer', key: 'pay#1:abandon', dueAt: '2026-11-02T10:30:00.000Z' }])
  expect(opened.promisedOn).toBeUndefined()
})

test('money confirms the slot, settles what was owed, takes the timer back, tells the resident and opens the task', () => {
  const moved = follow(paid, [start, received])
  expect(moved.bookings).toEqual([{ id: slot.bookingId, from: ['reserved'], to: 'confirmed' }])
  expect(moved.obligationChanges).toEqual([{ key: 'pay#1:payment', status: 'paid' }])
  expect(moved.cancelWork).toEqual(['pay#1:abandon'])
  expect(moved.work.filter(({ kind }) => kind === 'send-message')).toMatchObject([
    { payload: { message: 'confirmed' } },
  ])
  expect(moved.tasks).toMatchObject([{ key: 'collect#1:task', teamId: 'waste-crew' }])
  expect(moved.promisedOn).toBe(slot.date)
})

test('a slot that is reserved and confirmed at once makes one move, from held to confirmed', () => {
  const opened = follow(prepareVersion('bulky-waste', 2, withoutFee), [start])
  expect(opened.bookings).toEqual([{ id: slot.bookingId, from: ['held'], to: 'confirmed' }])
  expect(opened.obligations).toEqual([])
})

test('an escalation that reassigns a task and makes it urgent is one change of one row', () => {
  const overdue = follow(paid, [start, received, { type: 'timer-fired', key: 'collect#1:deadline:overdue' }])
  expect(overdue.taskChanges).toEqual([{ key: 'collect#1:task', toTeamLead: true, priority: 'urgent' }])
})

test('a timer that is set and cancelled within one transition leaves nothing behind', () => {
  const transition = structuredClone(follow(paid, [start]))
  layOut(transition, { type: 'cancel-timer', key: 'pay#1:abandon' }, {})
  expect(transition.work).toEqual([])
  expect(transition.cancelWork).toEqual([])
})

test('a case that gives its money up releases the slot and owes nothing', () => {
  const given = follow(paid, [start, { type: 'payment-abandoned', ...pay }])
  expect(given.bookings).toEqual([{ id: slot.bookingId, from: ['reserved', 'confirmed'], to: 'released' }])
  expect(given.obligationChanges).toEqual([{ key: 'pay#1:payment', status: 'cancelled' }])
  expect(given).toMatchObject({ status: 'ended', outcome: 'abandoned' })
})

test('while a case still waits for its money, asking the provider to cancel leaves it owed', () => {
  const asked = follow(paid, [start, { type: 'timer-fired', key: 'pay#1:abandon' }])
  expect(asked.work).toMatchObject([{ kind: 'cancel-payment', payload: pay }])
  expect(asked.obligationChanges).toEqual([])
})

test('once a case has left its payment by a deadline nothing is owed any more', () => {
  const transition = structuredClone(follow(paid, [start, received]))
  layOut(transition, { type: 'cancel-payment', key: 'pay#1:cancel', ...pay }, {})
  expect(transition.obligationChanges).toContainEqual({ key: 'pay#1:payment', status: 'cancelled' })
})

test('who completed a task stands in the change of that task only', () => {
  const completedBy = '8c0f1f1e-0000-4000-8000-000000000001'
  const done: CaseEvent = {
    type: 'task-completed',
    step: 'collect',
    occurrence: 1,
    outcome: 'collected',
    actor: { kind: 'staff', id: completedBy },
  }
  const taskBy = { key: 'collect#1:task', completedBy }
  expect(follow(paid, [start, received, done], { taskBy }).taskChanges).toMatchObject([{ status: 'done', completedBy }])
  expect(
    follow(paid, [start, received, done], { taskBy: { ...taskBy, key: 'other#1:task' } }).taskChanges[0]!.completedBy,
  ).toBeUndefined()
})

test('an event that is too late changes nothing; with a lease to give back it still completes its work', () => {
  const { state, ledgerLength, ledgerHead } = follow(paid, [start, received])
  const before = { caseId: 'c', state: state as never, ledger: { length: ledgerLength, hash: ledgerHead } }
  const late: CaseEvent = { type: 'payment-abandoned', ...pay }
  expect(planTransition(paid, before, late, now)).toBeUndefined()
  const lease = { workId: 'w', token: 't' }
  expect(planTransition(paid, before, late, now, { lease })).toMatchObject({
    lease,
    events: [],
    work: [],
    bookings: [],
  })
})
