import type { Deadline, ServicePackage } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import { advance, newCase } from './advance.ts'
import { compileProcess } from './compile.ts'
import { ProcessBrokenError, ProcessLoopError } from './errors.ts'
import type { Advance, Answers, CaseEvent } from './model.ts'
import { clock, end, message, smallService, task } from './small-service.fixture.ts'

const now = new Date('2026-12-01T10:00:00Z')
const begin = (service: ServicePackage, answers: Answers = {}) =>
  advance(
    compileProcess(service),
    newCase(),
    { type: 'start', answers, actor: { kind: 'system' }, channel: 'api' },
    now,
  )
const chosen = (outcome: string, step = 'ask', occurrence = 1): CaseEvent => ({
  type: 'task-completed',
  step,
  occurrence,
  outcome,
  actor: { kind: 'staff' },
})
const keys = ({ effects }: Advance) => effects.map(({ type, key }) => `${type} ${key}`)

test('a step that is visited again counts its visits, and an answer meant for the first no longer counts', () => {
  const again = { when: { '==': [{ var: 'outcome' }, 'no'] }, next: 'ask' }
  const service = smallService({ ask: { ...task, branches: [again, { next: 'end' }] }, end })
  const definition = compileProcess(service)
  const first = begin(service)
  const second = advance(definition, first.state, chosen('no'), now)
  expect(keys(second)).toEqual(['close-task ask#1:task', 'open-task ask#2:task'])
  expect(advance(definition, second.state, chosen('yes'), now).state).toBe(second.state)
  expect(advance(definition, second.state, chosen('yes', 'ask', 2), now).state.status).toBe('ended')
})

test('a decision asks about the outcome of the step before it', () => {
  const branches = [{ when: { '==': [{ var: 'outcome' }, 'no'] }, next: 'refused' }, { next: 'end' }]
  const refused = { kind: 'end', config: { outcome: 'refused' } }
  const service = smallService({
    ask: { ...task, next: 'choose' },
    choose: { kind: 'decision', branches },
    refused,
    end,
  })
  const ended = (outcome: string) =>
    advance(compileProcess(service), begin(service).state, chosen(outcome), now).state.outcome
  expect([ended('no'), ended('yes')]).toEqual(['refused', 'completed'])
})

test('rules read the ending of any earlier step', () => {
  const rule = { '==': [{ var: 'steps.ask.outcome' }, 'no'] }
  const choose = { kind: 'decision', branches: [{ when: rule, next: 'refused' }, { next: 'end' }] }
  const refused = { kind: 'end', config: { outcome: 'refused' } }
  const service = smallService({
    ask: { ...task, next: 'tell' },
    tell: { ...message, next: 'choose' },
    choose,
    refused,
    end,
  })
  expect(advance(compileProcess(service), begin(service).state, chosen('no'), now).state.outcome).toBe('refused')
})

test('a deadline may leave the step, which closes the task and stops the clock and the other timers', () => {
  const deadlines: Deadline[] = [
    { id: 'give-up', at: { share: 0.5 }, do: [{ action: 'leave', next: 'end' }] },
    { id: 'overdue', at: { after: { days: 1 } }, do: [{ action: 'raise-priority', to: 'high' }] },
  ]
  const service = smallService({
    ask: { ...task, clock, deadlines, next: 'tell' },
    tell: { ...message, next: 'end' },
    end,
  })
  const { state, effects } = begin(service)
  // Half way from Tuesday 10am to Thursday 5pm.
  expect(effects).toContainEqual({
    type: 'set-timer',
    key: 'ask#1:deadline:give-up',
    dueAt: '2026-12-02T13:30:00.000Z',
  })
  const fired = { type: 'timer-fired', key: 'ask#1:deadline:give-up' } as const
  const left = advance(compileProcess(service), state, fired, new Date('2026-12-02T13:30:00Z'))
  expect(keys(left)).toEqual(['close-task ask#1:task', 'cancel-timer ask#1:deadline:overdue', 'end-case end#1:end'])
  expect(left.state).toMatchObject({ status: 'ended', timers: {}, steps: { ask: { status: 'done' } } })
  expect(left.state.steps['ask']?.clock?.stoppedAt).toBe('2026-12-02T13:30:00.000Z')
  expect(left.ledger.map(({ type }) => type)).toContain('task-closed')
})

test('a clock that runs from a date in the past is due already, and its deadlines are due now', () => {
  const from = { var: 'answers.received' }
  const deadlines: Deadline[] = [
    { id: 'overdue', at: { after: { minutes: 0 } }, do: [{ action: 'reassign', to: 'team-lead' }] },
  ]
  const service = smallService({ ask: { ...task, clock: { ...clock, from }, deadlines, next: 'end' }, end })
  const { state } = begin(service, { received: '2026-11-02' })
  expect(state.steps['ask']?.clock?.dueAt).toBe('2026-11-04T17:00:00.000Z')
  expect(state.timers['ask#1:deadline:overdue']?.dueAt).toBe(now.toISOString())
  const done = advance(compileProcess(service), state, chosen('yes'), now)
  expect(done.state.steps['ask']?.clock?.breachedAt).toBe(now.toISOString())
  expect(done.ledger).toContainEqual({
    type: 'clock-stopped',
    step: 'ask',
    data: { dueAt: '2026-11-04T17:00:00.000Z', isLate: true },
  })
})

test('a clock whose date was not answered runs from the entry of the step', () => {
  const service = smallService({
    ask: { ...task, clock: { ...clock, from: { var: 'answers.slot.date' } }, next: 'end' },
    end,
  })
  expect(begin(service).state.steps['ask']?.clock?.startedAt).toBe(now.toISOString())
})

test('a timer that fires by a clock ahead of ours still counts as due', () => {
  const deadlines: Deadline[] = [
    { id: 'overdue', at: { after: { minutes: 0 } }, do: [{ action: 'reassign', to: 'team-lead' }] },
  ]
  const service = smallService({ ask: { ...task, clock, deadlines, next: 'end' }, end })
  const { state } = begin(service)
  const { dueAt } = state.timers['ask#1:deadline:overdue']!
  const early = new Date(Date.parse(dueAt) - 50)
  const fired = advance(compileProcess(service), state, { type: 'timer-fired', key: 'ask#1:deadline:overdue' }, early)
  expect(fired.state.steps['ask']?.clock?.breachedAt).toBe(dueAt)
})

test('a wait goes on when its timer fires', () => {
  const service = smallService({ pause: { kind: 'wait', config: { for: { days: 1 } }, next: 'end' }, end })
  const { state, effects } = begin(service)
  expect(effects).toEqual([{ type: 'set-timer', key: 'pause#1:wait', dueAt: '2026-12-02T10:00:00.000Z' }])
  const fired = advance(compileProcess(service), state, { type: 'timer-fired', key: 'pause#1:wait' }, now)
  expect(fired.state).toMatchObject({ status: 'ended', timers: {} })
})

test('a case that ends closes whatever else was open', () => {
  const service = smallService({ ask: { ...task, next: 'end' }, other: { ...task, next: 'end' }, end })
  const { state } = begin(service)
  const enteredAt = now.toISOString()
  const both = { ...state, steps: { ...state.steps, other: { occurrence: 1, status: 'active' as const, enteredAt } } }
  const ended = advance(compileProcess(service), both, chosen('yes'), now)
  expect(keys(ended)).toEqual(['close-task ask#1:task', 'close-task other#1:task', 'end-case end#1:end'])
  expect(ended.state.steps['other']?.status).toBe('done')
})

test('a process that goes round without waiting is stopped, and says where', () => {
  const service = smallService({ one: { ...message, next: 'two' }, two: { ...message, next: 'one' }, end })
  expect(() => begin(service)).toThrow(ProcessLoopError)
  expect(() => begin(service)).toThrow('goes round without waiting: one, two')
})

test('a way that leads nowhere stops the case with words', () => {
  const service = smallService({ one: { ...message, next: 'gone' }, end })
  expect(() => begin(service)).toThrow(new ProcessBrokenError('There is no step "gone"'))
  const branches = [{ when: false, next: 'end' }]
  expect(() => begin(smallService({ one: { ...message, branches }, end }))).toThrow('"one" has no way on')
})

test('a package with a kind or a calendar that does not exist is not made ready', () => {
  expect(() => compileProcess(smallService({ one: { kind: 'magic' } }))).toThrow('of the kind "magic"')
  const elsewhere = { ...task, clock: { ...clock, calendar: 'gone' }, next: 'end' }
  expect(() => compileProcess(smallService({ ask: elsewhere, end }))).toThrow('keeps the calendar "gone"')
})

test('a step called constructor is a step like any other', () => {
  const service = smallService({ constructor: { ...task, next: 'end' }, end })
  const { state } = begin(service)
  expect(state.steps['constructor']).toMatchObject({ occurrence: 1, status: 'active' })
  expect(advance(compileProcess(service), state, chosen('yes', 'constructor'), now).state.status).toBe('ended')
})
