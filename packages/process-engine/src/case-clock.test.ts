import type { Deadline } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import { advance } from './advance.ts'
import { fired, oneTask, pause, playFrom, reply, resume, timersOf, withCaseClock } from './clocks.fixture.ts'
import { compileProcess } from './compile.ts'
import type { CaseEvent } from './model.ts'
import { clock, end, payment, smallService, task } from './small-service.fixture.ts'

const start = '2026-12-01T10:00:00Z'
const half: Deadline = { id: 'half', at: { share: 0.5 }, do: [{ action: 'raise-priority', to: 'high' }] }
const late: Deadline = {
  id: 'late',
  at: { after: { minutes: 0 } },
  do: [
    { action: 'remind', to: 'team-lead', message: 'crew-overdue' },
    { action: 'reassign', to: 'team-lead' },
  ],
}
const tenDays = { calendar: 'council', target: { workingDays: 10 } }
const service = withCaseClock(oneTask(clock), { ...tenDays, deadlines: [half, late] })
const whole = { step: undefined, occurrence: undefined }

test('the clock of the whole case starts with it, with timers of its own', () => {
  const { state, ledger } = playFrom(service, start)
  expect(state.clock).toMatchObject({ startedAt: '2026-12-01T10:00:00.000Z', dueAt: '2026-12-15T17:00:00.000Z' })
  expect(timersOf({ state })).toEqual({
    'case:deadline:half': '2026-12-08T13:30:00.000Z',
    'case:deadline:late': '2026-12-15T17:00:00.000Z',
  })
  expect(ledger).toContainEqual({
    type: 'clock-started',
    data: { startedAt: '2026-12-01T10:00:00.000Z', dueAt: '2026-12-15T17:00:00.000Z' },
  })
})

test('it runs on when the case comes back to a step, and stops with the case', () => {
  const back = playFrom(service, start, [reply('no'), '2026-12-02T10:00:00Z'])
  expect(back.state.clock).toMatchObject({ dueAt: '2026-12-15T17:00:00.000Z' })
  const over = playFrom(service, start, [reply('yes'), '2026-12-02T10:00:00Z'])
  expect(over.state.clock).toMatchObject({ stoppedAt: '2026-12-02T10:00:00.000Z' })
  expect(over.state.timers).toEqual({})
  expect(over.ledger.at(-1)).toEqual({
    type: 'clock-stopped',
    data: { dueAt: '2026-12-15T17:00:00.000Z', isLate: false },
  })
})

test('its deadlines make every open task of the case more urgent, and tell whom they name', () => {
  const both = { ways: ['a', 'b'].map((id) => ({ id, title: id, start: id })), until: 'all' }
  const many = withCaseClock(
    smallService({
      fork: { kind: 'parallel', config: both, next: 'end' },
      a: { ...task, next: 'stop' },
      b: { ...task, next: 'stop' },
      stop: { kind: 'way-end' },
      end,
    }),
    { ...tenDays, deadlines: [half, late] },
  )
  const urgent = playFrom(many, start, [fired('case:deadline:half'), '2026-12-08T13:30:00Z'])
  expect(urgent.effects).toEqual([
    { type: 'raise-priority', key: 'fork#1.a/a#1:task', to: 'high' },
    { type: 'raise-priority', key: 'fork#1.b/b#1:task', to: 'high' },
  ])
  const over = playFrom(service, start, [fired('case:deadline:late'), '2026-12-15T17:00:00Z'])
  expect(over.effects).toEqual([
    { type: 'send-message', key: 'case:late:remind-0', message: 'crew-overdue', to: 'team-lead', step: '' },
    { type: 'reassign-task', key: 'ask#1:task', to: 'team-lead' },
  ])
  expect(over.state.clock?.breachedAt).toBe('2026-12-15T17:00:00.000Z')
})

test('begun anew from another day after the case was opened again, it uses no key of a timer twice', () => {
  const byDay = withCaseClock(oneTask(clock), { ...tenDays, from: { var: 'answers.day' }, deadlines: [late] })
  const actor = { kind: 'staff', id: 'officer-1' } as const
  const day: CaseEvent = {
    type: 'answers-corrected',
    answers: { day: '2026-12-07' },
    questions: ['day'],
    actor,
    hasNote: false,
  }
  const { state } = playFrom(
    byDay,
    start,
    [pause(whole), '2026-12-01T11:00:00Z'],
    [resume(whole), '2026-12-01T12:00:00Z'],
    [{ type: 'withdrawn', actor, hasNote: false }, '2026-12-02T10:00:00Z'],
    [day, '2026-12-02T11:00:00Z'],
    [{ type: 'reopened', to: 'ask', actor, hasNote: false }, '2026-12-02T12:00:00Z'],
  )
  expect(Object.keys(timersOf({ state })).filter((key) => key.startsWith('case:'))).toEqual(['case:deadline:late:2'])
})

const payFirst = smallService({ pay: { ...payment, next: 'ask' }, ask: { ...task, next: 'end' }, end })
const paid = { type: 'payment-received', step: 'pay', occurrence: 1, amount: 3500, attempt: 'a' } as const

test('it stands still while the case waits for the resident, and runs while the council has work', () => {
  const waiting = withCaseClock(payFirst, { ...tenDays, deadlines: [late], pauseWhile: { waitingFor: ['resident'] } })
  const still = playFrom(waiting, start)
  expect(still.state.clock).toMatchObject({ pausedAt: '2026-12-01T10:00:00.000Z', pausedBy: ['process'] })
  expect(Object.keys(still.state.timers)).toEqual(['pay#1:abandon'])
  const running = playFrom(waiting, start, [paid, '2026-12-02T12:00:00Z'])
  expect(running.state.clock).toMatchObject({ dueAt: '2026-12-17T11:00:00.000Z' })
  expect(timersOf(running)).toEqual({ 'case:deadline:late:1': '2026-12-17T11:00:00.000Z' })
})

test('it runs as long as one of several ways has work for the council', () => {
  const both = { ways: ['pay', 'ask'].map((id) => ({ id, title: id, start: id })), until: 'all' }
  const beside = withCaseClock(
    smallService({
      fork: { kind: 'parallel', config: both, next: 'end' },
      pay: { ...payment, next: 'stop' },
      ask: { ...task, next: 'stop' },
      stop: { kind: 'way-end' },
      end,
    }),
    { ...tenDays, pauseWhile: { waitingFor: ['resident'] } },
  )
  expect(playFrom(beside, start).state.clock?.pausedAt).toBeUndefined()
  const done = playFrom(beside, start, [reply('yes', 'fork#1.ask/ask'), '2026-12-02T10:00:00Z'])
  expect(done.state.clock?.pausedAt).toBe('2026-12-02T10:00:00.000Z')
})

test('it stands still for a step by its name, and while a rule holds', () => {
  const named = withCaseClock(payFirst, { ...tenDays, pauseWhile: { steps: ['ask'] } })
  expect(playFrom(named, start).state.clock?.pausedAt).toBeUndefined()
  expect(playFrom(named, start, [paid, '2026-12-02T12:00:00Z']).state.clock?.pausedAt).toBe('2026-12-02T12:00:00.000Z')
  const rule = { '==': [{ var: 'steps.pay.outcome' }, 'paid'] }
  const ruled = withCaseClock(payFirst, { ...tenDays, pauseWhile: { rule } })
  expect(playFrom(ruled, start).state.clock?.pausedAt).toBeUndefined()
  expect(playFrom(ruled, start, [paid, '2026-12-02T12:00:00Z']).state.clock?.pausedAt).toBe('2026-12-02T12:00:00.000Z')
})

test('what the process and what staff stopped goes on only when both let it', () => {
  const waiting = withCaseClock(payFirst, { ...tenDays, pauseWhile: { waitingFor: ['resident'] } })
  const still = playFrom(waiting, start, [pause(whole), '2026-12-01T11:00:00Z'], [paid, '2026-12-01T12:00:00Z'])
  expect(still.state.clock).toMatchObject({ pausedAt: '2026-12-01T10:00:00.000Z', pausedBy: ['staff'] })
  const running = playFrom(
    waiting,
    start,
    [pause(whole), '2026-12-01T11:00:00Z'],
    [paid, '2026-12-01T12:00:00Z'],
    [resume(whole), '2026-12-01T13:00:00Z'],
  )
  expect(running.state.clock).toMatchObject({ dueAt: '2026-12-16T12:00:00.000Z', pausedMs: 3 * 3_600_000 })
})

test('a case that was moved to a version with a clock has had it since it began', () => {
  const plain = playFrom(oneTask(clock), start)
  expect(plain.state.clock).toBeUndefined()
  const { state } = advance(compileProcess(service), plain.state, pause(), new Date('2026-12-03T10:00:00Z'))
  expect(state.clock?.startedAt).toBe('2026-12-01T10:00:00.000Z')
  expect(timersOf({ state })).toMatchObject({ 'case:deadline:half': '2026-12-08T13:30:00.000Z' })
})
