import { expect, test } from '@jest/globals'
import { visitTo } from '../visit.fixture.ts'
import { taskStep } from './step.ts'

const dueAt = '2026-12-02T17:00:00.000Z'
const visit = visitTo(taskStep.example, { dueAt })
const actor = { kind: 'staff', id: 'officer-1' } as const
const completed = { type: 'task-completed', step: 'here', occurrence: 1, outcome: 'collected', actor } as const

test('entering opens a task for the team, due when the clock is', () => {
  expect(taskStep.enter(visit)).toMatchObject({
    effects: [
      { type: 'open-task', key: 'here#1:task', step: 'here', occurrence: 1, title: 'Here', team: 'waste-crew', dueAt },
    ],
    ledger: [{ type: 'task-opened', data: { team: 'waste-crew', dueAt } }],
  })
})

test('a completed task closes with the outcome that was chosen', () => {
  expect(taskStep.on?.(visit, completed)).toEqual({
    effects: [{ type: 'close-task', key: 'here#1:task', outcome: 'collected' }],
    ledger: [{ type: 'task-completed', actor, data: { outcome: 'collected', hasNote: false } }],
    done: { outcome: 'collected', result: { hasNote: false } },
  })
})

test('an outcome that the step does not offer changes nothing', () => {
  expect(taskStep.on?.(visit, { ...completed, outcome: 'lost' })).toBeUndefined()
})

test('a task left by a deadline is closed without an outcome', () => {
  expect(taskStep.leave?.(visit).effects).toEqual([{ type: 'close-task', key: 'here#1:task' }])
})
