import type { Deadline } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import { clockStatus } from './clock-status.ts'
import { extend, fired, oneTask, pause, playFrom, reply, resume, timersOf } from './clocks.fixture.ts'
import { clock, end, smallService, task } from './small-service.fixture.ts'

const soon: Deadline = {
  id: 'soon',
  at: { before: { workingHours: 4 } },
  do: [{ action: 'remind', to: 'team', message: 'crew-reminder' }],
}
const late: Deadline = { id: 'late', at: { after: { minutes: 0 } }, do: [{ action: 'raise-priority', to: 'urgent' }] }
const service = oneTask(clock, { deadlines: [soon, late] })
// Two working days from Tuesday 1 December 2026 at 10am: due on Thursday at 5pm.
const start = '2026-12-01T10:00:00Z'

test('staff stop a clock with a reason: its timers are taken back, the task shows it, and what was typed stays out of the ledger', () => {
  const { effects, ledger, clock: own, state } = playFrom(service, start, [pause(), '2026-12-02T10:00:00Z'])
  expect(effects).toEqual([
    { type: 'cancel-timer', key: 'ask#1:deadline:late' },
    { type: 'cancel-timer', key: 'ask#1:deadline:soon' },
    {
      type: 'set-task-clock',
      key: 'ask#1:task',
      dueAt: '2026-12-03T17:00:00.000Z',
      atRiskAt: '2026-12-03T11:15:00.000Z',
      pausedAt: '2026-12-02T10:00:00.000Z',
    },
  ])
  expect(ledger.at(-1)).toEqual({
    type: 'clock-paused',
    step: 'ask',
    actor: { kind: 'staff', id: 'officer-1' },
    data: { by: 'staff', dueAt: '2026-12-03T17:00:00.000Z', reason: 'waiting-for-resident', hasNote: true },
  })
  expect(JSON.stringify(ledger)).not.toContain('Jones')
  expect(own.changes).toMatchObject([{ what: 'paused', note: 'Asked Mrs Jones', actor: { id: 'officer-1' } }])
  expect(clockStatus(own, new Date('2027-12-01T10:00:00Z'))).toBe('paused')
  expect(state.timers).toEqual({})
})

test('a clock that goes on is due later by the open time that it stood still, and its timers get keys of their own', () => {
  const played = playFrom(service, start, [pause(), '2026-12-02T10:00:00Z'], [resume(), '2026-12-07T11:30:00Z'])
  // Stood still for 7 hours on Wednesday, two whole days, and 2½ hours on Monday.
  expect(played.clock).toMatchObject({
    dueAt: '2026-12-09T10:30:00.000Z',
    pausedMs: 25.5 * 3_600_000,
  })
  expect(timersOf(played)).toEqual({
    'ask#1:deadline:soon:1': '2026-12-08T14:30:00.000Z',
    'ask#1:deadline:late:2': '2026-12-09T10:30:00.000Z',
  })
  expect(played.ledger.find(({ type }) => type === 'clock-resumed')?.data).toEqual({
    by: 'staff',
    dueAt: '2026-12-09T10:30:00.000Z',
    isRunning: true,
  })
})

test('a deadline that was reached before the clock stood still is not reached again', () => {
  const played = playFrom(
    service,
    start,
    [fired('ask#1:deadline:soon'), '2026-12-03T13:00:00Z'],
    [pause(), '2026-12-03T14:00:00Z'],
    [resume(), '2026-12-04T14:00:00Z'],
  )
  expect(timersOf(played)).toEqual({
    'ask#1:deadline:late:1': '2026-12-04T17:00:00.000Z',
  })
})

test.each<[string, ReturnType<typeof pause>[], string]>([
  ['stopped twice by staff', [pause(), pause()], '2026-12-02T10:00:00Z'],
  ['going on without having stopped', [resume()], '2026-12-02T10:00:00Z'],
  ['stopped after it was due', [pause()], '2026-12-03T17:00:00Z'],
  ['extended after it was due', [extend({ workingDays: 5 })], '2026-12-03T17:00:01Z'],
  ['extended by nothing', [extend({ minutes: 0 })], '2026-12-02T10:00:00Z'],
  ['stopped at a visit that has passed', [pause({ step: 'ask', occurrence: 2 })], '2026-12-02T10:00:00Z'],
  ['stopped where there is none', [pause({ step: undefined, occurrence: undefined })], '2026-12-02T10:00:00Z'],
])('a clock that is %s stays as it is', (_, events, at) => {
  const before = playFrom(service, start, ...events.slice(0, -1).map((event): [typeof event, string] => [event, at]))
  const after = playFrom(service, start, ...events.map((event): [typeof event, string] => [event, at]))
  expect(after.effects).toEqual([])
  expect(after.state).toEqual(before.state)
})

test('an extended clock is due later, and deadlines that lie ahead once more are set again', () => {
  const played = playFrom(
    service,
    start,
    [fired('ask#1:deadline:soon'), '2026-12-03T13:00:00Z'],
    [extend({ workingDays: 3 }), '2026-12-03T14:00:00Z'],
  )
  expect(played.clock).toMatchObject({ dueAt: '2026-12-08T17:00:00.000Z' })
  expect(timersOf(played)).toEqual({
    'ask#1:deadline:soon:1': '2026-12-08T13:00:00.000Z',
    'ask#1:deadline:late:2': '2026-12-08T17:00:00.000Z',
  })
  expect(played.ledger.find(({ type }) => type === 'clock-extended')).toMatchObject({
    actor: { id: 'officer-1' },
    data: { from: '2026-12-03T17:00:00.000Z', dueAt: '2026-12-08T17:00:00.000Z', reason: 'complex', hasNote: false },
  })
})

test('a clock that is extended while it stands still has no timers until it goes on', () => {
  const still = playFrom(
    service,
    start,
    [pause(), '2026-12-03T14:00:00Z'],
    [extend({ workingDays: 1 }), '2026-12-03T15:00:00Z'],
  )
  expect(still.state.timers).toEqual({})
  const running = playFrom(
    service,
    start,
    [pause(), '2026-12-03T14:00:00Z'],
    [extend({ workingDays: 1 }), '2026-12-03T15:00:00Z'],
    [resume(), '2026-12-03T16:00:00Z'],
  )
  expect(running.clock.dueAt).toBe('2026-12-07T11:00:00.000Z')
})

test('a step that is visited again goes on with its clock, less the time away, and the ledger says so', () => {
  const away = smallService({
    ask: { ...task, clock, branches: [{ when: { '==': [{ var: 'outcome' }, 'no'] }, next: 'away' }, { next: 'end' }] },
    away: { ...task, next: 'ask' },
    end,
  })
  const again = playFrom(
    away,
    start,
    [reply('no'), '2026-12-02T12:00:00Z'],
    [reply('yes', 'away'), '2026-12-03T14:00:00Z'],
  )
  expect(again.state.steps['ask']?.occurrence).toBe(2)
  // Away for 5 hours on Wednesday and 5 on Thursday.
  expect(again.clock).toMatchObject({ startedAt: '2026-12-01T10:00:00.000Z', dueAt: '2026-12-07T11:00:00.000Z' })
  expect(again.clock.stoppedAt).toBeUndefined()
  expect(again.ledger.filter(({ type }) => type.startsWith('clock-')).map(({ type }) => type)).toEqual([
    'clock-started',
    'clock-stopped',
    'clock-continued',
  ])
})

test('a step that says so begins a new clock at each visit, and the ledger says that too', () => {
  const again = playFrom(oneTask({ ...clock, restart: true }), start, [reply('no'), '2026-12-02T12:00:00Z'])
  expect(again.clock).toMatchObject({ startedAt: '2026-12-02T12:00:00.000Z', dueAt: '2026-12-04T17:00:00.000Z' })
  expect(again.ledger.findLast(({ type }) => type === 'clock-started')?.data).toMatchObject({ again: true })
})

test('a breach is not undone by coming back', () => {
  const again = playFrom(service, start, [reply('no'), '2026-12-04T12:00:00Z'])
  expect(again.clock).toMatchObject({ dueAt: '2026-12-03T17:00:00.000Z', breachedAt: '2026-12-04T12:00:00.000Z' })
  expect(clockStatus(again.clock, new Date('2026-12-04T12:00:00Z'))).toBe('breached')
})

test.each([
  ['2026-12-03T11:14:59Z', 'on-track'],
  ['2026-12-03T11:15:00Z', 'at-risk'],
  ['2026-12-03T16:59:59Z', 'at-risk'],
  ['2026-12-03T17:00:00Z', 'breached'],
])('at %s, of 23 open hours from Tuesday 10am to Thursday 5pm, a clock is %s', (at, expected) => {
  expect(clockStatus(playFrom(service, start).clock, new Date(at))).toBe(expected)
})

test('a clock that has stopped is judged as it was then', () => {
  const inTime = playFrom(service, start, [reply('yes'), '2026-12-03T16:00:00Z'])
  expect(clockStatus(inTime.clock, new Date('2027-12-03T16:00:00Z'))).toBe('on-track')
  const late = playFrom(service, start, [reply('yes'), '2026-12-03T18:00:00Z'])
  expect(clockStatus(late.clock, new Date('2027-12-03T16:00:00Z'))).toBe('breached')
})
