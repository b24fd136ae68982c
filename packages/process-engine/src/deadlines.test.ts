import type { Deadline, DeadlineAction, ServicePackage } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import { fired, oneTask, pause, playFrom, reply, resume, timersOf } from './clocks.fixture.ts'
import { clock } from './small-service.fixture.ts'

const start = '2026-12-01T10:00:00Z'
const remind: DeadlineAction = { action: 'remind', to: 'team', message: 'crew-reminder' }
const deadline = (more: Partial<Deadline>): Deadline => ({
  id: 'late',
  at: { after: { minutes: 0 } },
  do: [remind],
  ...more,
})
const service = (...deadlines: Deadline[]) => oneTask(clock, { deadlines })
const due = '2026-12-03T17:00:00Z'
const first = fired('ask#1:deadline:late')

test.each<[string, Deadline['at'], string]>([
  ['three quarters of the open time', { share: 0.75 }, '2026-12-03T11:15:00.000Z'],
  ['half as long again', { share: 1.5 }, '2026-12-07T12:30:00.000Z'],
  ['a working day before it is due', { before: { workingDays: 1 } }, '2026-12-02T17:00:00.000Z'],
  ['half an hour of real time after it was due', { after: { minutes: 30 } }, '2026-12-03T17:30:00.000Z'],
  ['four open hours after it was due', { after: { workingHours: 4 } }, '2026-12-04T13:00:00.000Z'],
])('a deadline may lie at %s', (_, at, expected) => {
  expect(timersOf(playFrom(service(deadline({ at })), start))).toEqual({ 'ask#1:deadline:late': expected })
})

test('a deadline repeats as often as it says and no more, each time with a message of its own', () => {
  const again = service(deadline({ repeat: { every: { workingDays: 1 }, times: 2 } }))
  const one = playFrom(again, start, [first, due])
  expect(timersOf(one)).toEqual({ 'ask#1:deadline:late:1': '2026-12-04T17:00:00.000Z' })
  const two = playFrom(again, start, [first, due], [fired('ask#1:deadline:late:1'), '2026-12-04T17:00:00Z'])
  expect(timersOf(two)).toEqual({ 'ask#1:deadline:late:2': '2026-12-07T17:00:00.000Z' })
  const three = playFrom(
    again,
    start,
    [first, due],
    [fired('ask#1:deadline:late:1'), '2026-12-04T17:00:00Z'],
    [fired('ask#1:deadline:late:2'), '2026-12-07T17:00:00Z'],
  )
  expect(timersOf(three)).toEqual({})
  const sent = [one, two, three].map(({ effects }) => effects.find(({ type }) => type === 'send-message')?.key)
  expect(sent).toEqual(['ask#1:late:remind-0', 'ask#1:late:1:remind-0', 'ask#1:late:2:remind-0'])
})

test('after an outage a repeat counts from when it was reached, so nobody gets several at once', () => {
  const again = service(deadline({ repeat: { every: { workingHours: 2 }, times: 9 } }))
  const played = playFrom(again, start, [first, '2026-12-07T11:00:00Z'])
  expect(timersOf(played)).toEqual({ 'ask#1:deadline:late:1': '2026-12-07T13:00:00.000Z' })
})

test('repeats of a reminder stand still with the clock and end with the step', () => {
  const early = service(deadline({ at: { share: 0.25 }, repeat: { every: { workingHours: 4 }, times: 5 } }))
  const reached: [typeof first, string] = [first, '2026-12-01T15:45:00Z']
  expect(timersOf(playFrom(early, start, reached))).toEqual({ 'ask#1:deadline:late:1': '2026-12-02T11:45:00.000Z' })
  const still = playFrom(early, start, reached, [pause(), '2026-12-01T16:00:00Z'])
  expect(timersOf(still)).toEqual({})
  const running = playFrom(early, start, reached, [pause(), '2026-12-01T16:00:00Z'], [resume(), '2026-12-02T10:00:00Z'])
  expect(timersOf(running)).toEqual({ 'ask#1:deadline:late:2': '2026-12-02T13:45:00.000Z' })
  const over = playFrom(early, start, reached, [reply('yes'), '2026-12-02T09:00:00Z'])
  expect(over.effects).toContainEqual({ type: 'cancel-timer', key: 'ask#1:deadline:late:1' })
  expect(over.state.timers).toEqual({})
})

const routes: ServicePackage['routes'] = {
  managers: {
    title: 'Managers',
    levels: [
      { after: { workingHours: 2 }, to: 'team-lead', message: 'crew-overdue', reassign: 'team-lead' },
      { after: { workingDays: 1 }, to: 'administrators', message: 'crew-overdue', priority: 'urgent' },
    ],
  },
}

test('escalating goes up the route level by level, each in working time after the one before', () => {
  const up = { ...service(deadline({ do: [{ action: 'escalate', route: 'managers' }] })), routes }
  const zero = playFrom(up, start, [first, due])
  expect(zero.effects).toEqual([{ type: 'set-timer', key: 'ask#1:deadline:late:1', dueAt: '2026-12-04T11:00:00.000Z' }])
  const one = playFrom(up, start, [first, due], [fired('ask#1:deadline:late:1'), '2026-12-04T11:00:00Z'])
  expect(one.effects).toEqual([
    { type: 'send-message', key: 'ask#1:late:1:level-0', message: 'crew-overdue', to: 'team-lead', step: 'ask' },
    { type: 'reassign-task', key: 'ask#1:task', to: 'team-lead' },
    { type: 'set-timer', key: 'ask#1:deadline:late:2', dueAt: '2026-12-07T11:00:00.000Z' },
  ])
  const two = playFrom(
    up,
    start,
    [first, due],
    [fired('ask#1:deadline:late:1'), '2026-12-04T11:00:00Z'],
    [fired('ask#1:deadline:late:2'), '2026-12-07T11:00:00Z'],
  )
  expect(two.effects.map(({ type, key }) => `${type} ${key}`)).toEqual([
    'send-message ask#1:late:2:level-1',
    'raise-priority ask#1:task',
  ])
  expect(two.ledger.filter(({ type }) => type === 'deadline-reached').map(({ data }) => data)).toEqual([
    { deadline: 'late' },
    { deadline: 'late', route: 'managers', level: 0 },
    { deadline: 'late', route: 'managers', level: 1 },
  ])
})

test('nobody above is told when the step ends in time, and a deadline that repeats goes up once', () => {
  const again = { every: { workingHours: 1 }, times: 3 }
  const up = { ...service(deadline({ repeat: again, do: [{ action: 'escalate', route: 'managers' }] })), routes }
  const played = playFrom(up, start, [first, due], [fired('ask#1:deadline:late:2'), '2026-12-04T10:00:00Z'])
  expect(timersOf(played)).toEqual({
    'ask#1:deadline:late:1': '2026-12-04T11:00:00.000Z',
    'ask#1:deadline:late:3': '2026-12-04T11:00:00.000Z',
  })
  const over = playFrom(up, start, [first, due], [reply('yes'), '2026-12-04T10:00:00Z'])
  expect(over.state.timers).toEqual({})
})
