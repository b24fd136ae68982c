import type { Duration, Step } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import { end, payment, smallService, task } from '../small-service.fixture.ts'
import { checkTimers } from './timers.ts'

const clockOf = (target: Duration) => ({ calendar: 'council', target })
const deadline = (at: object) => [{ id: 'late', at, do: [{ action: 'raise-priority', to: 'high' }] }] as never
const found = (step: Partial<Step> & { kind: string }) =>
  checkTimers(smallService({ it: { ...step, next: 'end' }, end })).map(
    ({ code, at, level = 'fail' }) => `${level} ${code} ${at}`,
  )
const tooLate = 'fail process/deadline-after-end /process/steps/it/deadlines/0/at'
const atOnce = 'warn process/deadline-at-once /process/steps/it/deadlines/0/at'
const wait = { kind: 'wait', config: { for: { days: 2 } } }

test.each<[string, Partial<Step> & { kind: string }, string[]]>([
  [
    'a payment that is given up first',
    { ...payment, clock: clockOf({ hours: 1 }), deadlines: deadline({ after: { minutes: 0 } }) },
    [tooLate],
  ],
  [
    'a payment that waits longer',
    { ...payment, clock: clockOf({ minutes: 20 }), deadlines: deadline({ after: { minutes: 5 } }) },
    [],
  ],
  [
    'a wait that is over first',
    { ...wait, clock: clockOf({ days: 1 }), deadlines: deadline({ share: 2.5 }) },
    [tooLate],
  ],
  ['a wait that is over later', { ...wait, clock: clockOf({ days: 1 }), deadlines: deadline({ share: 1.5 }) }, []],
  [
    'a wait that is over later on some days only',
    {
      kind: 'wait',
      config: { for: { days: 3 } },
      clock: clockOf({ workingDays: 1 }),
      deadlines: deadline({ after: { days: 1 } }),
    },
    [],
  ],
  [
    'a task, which waits for ever',
    { ...task, clock: clockOf({ days: 1 }), deadlines: deadline({ after: { days: 999 } }) },
    [],
  ],
  [
    'longer before than the target',
    { ...task, clock: clockOf({ workingDays: 2 }), deadlines: deadline({ before: { workingDays: 5 } }) },
    [atOnce],
  ],
  [
    'shorter before than the target',
    { ...task, clock: clockOf({ workingDays: 2 }), deadlines: deadline({ before: { workingHours: 4 } }) },
    [],
  ],
  [
    'longer before than the target of a clock that runs from an answer',
    {
      ...task,
      clock: { ...clockOf({ workingDays: 1 }), from: { var: 'answers.slot.date' } },
      deadlines: deadline({ before: { workingDays: 5 } }),
    },
    [],
  ],
])('a deadline of %s', (_name, step, expected) => {
  expect(found(step)).toEqual(expected)
})

test('says nothing of a process that cannot be run at all', () => {
  expect(found({ kind: 'magic', deadlines: deadline({ after: { days: 1 } }) })).toEqual([])
})
