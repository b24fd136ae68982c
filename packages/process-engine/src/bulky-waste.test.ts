import { expect, test } from '@jest/globals'
import { advance, newCase } from './advance.ts'
import { answers, bulkyWaste } from './bulky-waste.fixture.ts'
import { compileProcess } from './compile.ts'
import type { Actor, CaseEvent, Effect, LedgerLine } from './model.ts'

const definition = compileProcess(bulkyWaste)
const guest: Actor = { kind: 'guest' }
const officer: Actor = { kind: 'staff', id: 'officer-1' }
const start: CaseEvent = { type: 'start', answers, actor: guest, channel: 'online' }
const paid: CaseEvent = { type: 'payment-received', step: 'pay', occurrence: 1, amount: 6200, attempt: 'attempt-1' }
const completed = (outcome: string, note?: string): CaseEvent => ({
  type: 'task-completed',
  step: 'collect',
  occurrence: 1,
  outcome,
  note,
  actor: officer,
})

/** Plays events in turn; gives the last state, and all effects and lines. */
function play(...events: [event: CaseEvent, at: string][]) {
  let state = newCase()
  const effects: Effect[] = []
  const ledger: LedgerLine[] = []
  let last: Effect[] = []
  for (const [event, at] of events) {
    const outcome = advance(definition, state, event, new Date(at))
    state = outcome.state
    last = outcome.effects
    effects.push(...outcome.effects)
    ledger.push(...outcome.ledger)
  }
  return { state, effects, ledger, last, lines: ledger.map(({ type, step }) => (step ? `${step} ${type}` : type)) }
}

const opened = play([start, '2026-12-01T10:00:00Z'])
const toCollect = [
  [start, '2026-12-01T10:00:00Z'],
  [paid, '2026-12-01T10:05:00Z'],
] as [CaseEvent, string][]

test('a request keeps the slot and asks for the fee', () => {
  expect(opened.effects.map(({ type, key }) => [type, key])).toEqual([
    ['reserve-slot', 'reserve-slot#1:reserve'],
    ['request-payment', 'pay#1:payment'],
    ['set-timer', 'pay#1:abandon'],
  ])
  expect(opened.effects[1]).toMatchObject({ amount: 6200, step: 'pay', occurrence: 1 })
  expect(opened.state.timers['pay#1:abandon']?.dueAt).toBe('2026-12-01T10:30:00.000Z')
  expect(opened.lines).toEqual([
    'case-started',
    'request step-entered',
    'request step-left',
    'reserve-slot step-entered',
    'reserve-slot slot-reserved',
    'reserve-slot step-left',
    'pay step-entered',
    'pay payment-requested',
    'pay timer-set',
  ])
})

test('a paid request confirms the slot, writes to the resident and opens the task with its clock', () => {
  const { last, state } = play(...toCollect)
  expect(last).toEqual([
    { type: 'cancel-timer', key: 'pay#1:abandon' },
    { type: 'confirm-slot', key: 'confirm-slot#1:confirm', bookingId: answers.slot.bookingId },
    {
      type: 'send-message',
      key: 'send-confirmation#1:message',
      message: 'confirmed',
      to: 'applicant',
      step: 'send-confirmation',
    },
    {
      type: 'open-task',
      key: 'collect#1:task',
      step: 'collect',
      occurrence: 1,
      title: 'Collect the items',
      team: 'waste-crew',
      dueAt: '2026-12-23T17:00:00.000Z',
    },
    { type: 'set-timer', key: 'collect#1:deadline:reminder', dueAt: '2026-12-23T09:00:00.000Z' },
    { type: 'set-timer', key: 'collect#1:deadline:overdue', dueAt: '2026-12-23T17:00:00.000Z' },
    {
      type: 'set-task-clock',
      key: 'collect#1:task',
      dueAt: '2026-12-23T17:00:00.000Z',
      atRiskAt: '2026-12-23T13:00:00.000Z',
    },
  ])
  expect(state.steps['collect']?.clock).toEqual({
    startedAt: '2026-12-22T00:00:00.000Z',
    dueAt: '2026-12-23T17:00:00.000Z',
    atRiskAt: '2026-12-23T13:00:00.000Z',
  })
})

test('a collected request tells the resident, asks for a rating and ends', () => {
  const { last, state, ledger } = play(...toCollect, [completed('collected'), '2026-12-22T11:00:00Z'])
  expect(last.map(({ type, key }) => `${type} ${key}`)).toEqual([
    'close-task collect#1:task',
    'cancel-timer collect#1:deadline:overdue',
    'cancel-timer collect#1:deadline:reminder',
    'send-message tell-collected#1:message',
    'send-message ask-rating#1:message',
    'end-case done#1:end',
  ])
  expect(state).toMatchObject({ status: 'ended', outcome: 'completed', timers: {} })
  expect(state.steps['collect']).toMatchObject({
    status: 'done',
    outcome: 'collected',
    clock: { stoppedAt: '2026-12-22T11:00:00.000Z' },
  })
  expect(state.steps['collect']?.clock?.breachedAt).toBeUndefined()
  expect(ledger.at(-1)).toEqual({ type: 'case-ended', step: 'done', data: { outcome: 'completed' } })
})

test('a refused collection keeps the note for messages and out of the ledger', () => {
  const { state, ledger, last } = play(...toCollect, [completed('refused', 'Not out'), '2026-12-22T11:00:00Z'])
  expect(state).toMatchObject({ status: 'ended', outcome: 'refused' })
  expect(state.steps['collect']?.result).toEqual({ hasNote: true, note: 'Not out' })
  expect(last[0]).toEqual({ type: 'close-task', key: 'collect#1:task', outcome: 'refused', note: 'Not out' })
  expect(last).toContainEqual(expect.objectContaining({ type: 'send-message', message: 'not-collected' }))
  expect(JSON.stringify(ledger)).not.toContain('Not out')
  expect(ledger).toContainEqual({
    type: 'task-completed',
    step: 'collect',
    actor: officer,
    data: { outcome: 'refused', hasNote: true },
  })
})

test('a payment left alone is cancelled with the provider, and the slot is given back only on its answer', () => {
  const fired: CaseEvent = { type: 'timer-fired', key: 'pay#1:abandon' }
  const asked = play([start, '2026-12-01T10:00:00Z'], [fired, '2026-12-01T10:30:00Z'])
  expect(asked.last).toEqual([{ type: 'cancel-payment', key: 'pay#1:cancel', step: 'pay', occurrence: 1 }])
  expect(asked.state.steps['pay']?.status).toBe('active')
  expect(asked.state.timers).toEqual({})

  const abandoned: CaseEvent = { type: 'payment-abandoned', step: 'pay', occurrence: 1 }
  const over = advance(definition, asked.state, abandoned, new Date('2026-12-01T10:31:00Z'))
  expect(over.effects.map(({ type, key }) => `${type} ${key}`)).toEqual([
    'release-slot release-slot#1:release',
    'send-message tell-abandoned#1:message',
    'end-case not-paid#1:end',
  ])
  expect(over.state.outcome).toBe('abandoned')

  const paidAfterAll = advance(definition, asked.state, paid, new Date('2026-12-01T10:31:00Z'))
  expect(paidAfterAll.state.steps['collect']?.status).toBe('active')
})

test('a declined card leaves the resident free to try again', () => {
  const failed: CaseEvent = {
    type: 'payment-failed',
    step: 'pay',
    occurrence: 1,
    attempt: 'attempt-1',
    reason: 'declined',
  }
  const { state, last, ledger } = play([start, '2026-12-01T10:00:00Z'], [failed, '2026-12-01T10:02:00Z'])
  expect(state).toEqual(opened.state)
  expect(last).toEqual([])
  expect(ledger.at(-1)).toEqual({
    type: 'payment-failed',
    step: 'pay',
    data: { attempt: 'attempt-1', reason: 'declined' },
  })
})

test('the crew is reminded on the morning of the due day', () => {
  const reminder: CaseEvent = { type: 'timer-fired', key: 'collect#1:deadline:reminder' }
  const { last, state } = play(...toCollect, [reminder, '2026-12-23T09:00:00Z'])
  expect(last).toEqual([
    {
      type: 'send-message',
      key: 'collect#1:reminder:remind-0',
      message: 'crew-reminder',
      to: 'team',
      step: 'collect',
    },
  ])
  expect(Object.keys(state.timers)).toEqual(['collect#1:deadline:overdue'])
  expect(state.steps['collect']?.clock?.breachedAt).toBeUndefined()
})

test('an overdue collection becomes urgent, goes to the team lead, and is marked as breached', () => {
  const overdue: CaseEvent = { type: 'timer-fired', key: 'collect#1:deadline:overdue' }
  const { last, state, lines } = play(...toCollect, [overdue, '2026-12-23T17:00:00Z'])
  expect(last).toEqual([
    { type: 'raise-priority', key: 'collect#1:task', to: 'urgent' },
    { type: 'reassign-task', key: 'collect#1:task', to: 'team-lead' },
    {
      type: 'send-message',
      key: 'collect#1:overdue:remind-2',
      message: 'crew-overdue',
      to: 'team-lead',
      step: 'collect',
    },
  ])
  expect(state.steps['collect']?.clock?.breachedAt).toBe('2026-12-23T17:00:00.000Z')
  expect(lines.slice(-5)).toEqual([
    'collect timer-fired',
    'collect deadline-reached',
    'collect priority-raised',
    'collect task-reassigned',
    'collect message-queued',
  ])
})

test('an event for a visit that has passed gives back the very state and asks for nothing', () => {
  const { state } = play(...toCollect)
  const stale: CaseEvent[] = [
    start,
    paid,
    { ...paid, occurrence: 2 },
    { type: 'payment-abandoned', step: 'pay', occurrence: 1 },
    { type: 'payment-failed', step: 'pay', occurrence: 1, attempt: 'attempt-1', reason: 'declined' },
    { type: 'timer-fired', key: 'pay#1:abandon' },
    { type: 'timer-fired', key: '__proto__' },
    { type: 'timer-fired', key: 'constructor' },
    { ...paid, step: 'collect' },
    { ...paid, step: '__proto__' },
    completed('an-outcome-that-is-not-offered'),
  ]
  for (const event of stale) {
    const outcome = advance(definition, state, event, new Date('2026-12-02T10:00:00Z'))
    expect(outcome.state).toBe(state)
    expect(outcome.effects).toEqual([])
    expect(outcome.ledger).toEqual([])
  }
})

test('no line of the ledger holds an answer that could name a person', () => {
  const { ledger } = play(...toCollect, [completed('collected'), '2026-12-22T11:00:00Z'])
  const text = JSON.stringify(ledger)
  for (const secret of ['Ada', 'ada@example.com', 'High Street', 'KM1']) expect(text).not.toContain(secret)
})
