import type { Step } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import { compileProcess } from '../compile.ts'
import { clock, end, payment, smallService, task } from '../small-service.fixture.ts'
import { play } from '../step-kinds/play.fixture.ts'
import { landing } from './landing.ts'
import { moveToVersion } from './move-to-version.ts'

const actor = { kind: 'staff', id: 'designer-1' } as const
const compiled = (steps: Record<string, Partial<Step> & { kind: string }>) => compileProcess(smallService(steps))
const deadlines = [{ id: 'soon', at: { share: 0.5 }, do: [{ action: 'reassign' as const, to: 'team-lead' as const }] }]
const steps = { look: { ...task, clock, deadlines, next: 'end' }, end }
const later = new Date('2026-12-01T12:00:00Z')
const move = { from: 1, to: 2, actor, hasNote: false }

test('a step of the same id and kind goes on: its task stays open and nothing is made anew that is as it was', () => {
  const { definition, state } = play(steps)
  const now = compiled({ ...steps, more: { ...task, next: 'end' } })
  expect(landing(definition, now, state)).toEqual({
    lands: { look: 'look' },
    anew: [],
    drops: {},
    homeless: [],
    loses: [],
    cannot: [],
  })
  const moved = moveToVersion(definition, now, state, move, later)!
  expect(moved.effects).toEqual([])
  expect(moved.state).toEqual(state)
  expect(moved.ledger).toEqual([{ type: 'moved-to-version', actor, data: { from: 1, to: 2, hasNote: false } }])
})

test('another target is reckoned from when the clock began, and its timers are set by the new version under keys of their own', () => {
  const { definition, state } = play(steps)
  const now = compiled({ ...steps, look: { ...steps.look, clock: { ...clock, target: { workingDays: 5 } } } })
  const moved = moveToVersion(definition, now, state, move, later)!
  const before = state.steps['look']!.clock!
  const after = moved.state.steps['look']!.clock!
  expect(after.startedAt).toBe(before.startedAt)
  expect(new Date(after.dueAt).getTime()).toBeGreaterThan(new Date(before.dueAt).getTime())
  expect(moved.effects).toContainEqual({ type: 'cancel-timer', key: 'look#1:deadline:soon' })
  const [timer] = Object.values(moved.state.timers)
  expect(timer?.key).not.toBe('look#1:deadline:soon')
  expect(timer).toMatchObject({ step: 'look', deadline: 'soon' })
})

test('a deadline that was reached is not reached again by the move', () => {
  const story = play(steps).fire('look#1:deadline:soon')
  const changed = [{ ...deadlines[0]!, at: { share: 0.25 } }]
  const now = compiled({ ...steps, look: { ...steps.look, deadlines: changed } })
  expect(moveToVersion(story.definition, now, story.state, move, later)!.state.timers).toEqual({})
})

test('a task of another title or team is changed where it is', () => {
  const { definition, state } = play(steps)
  const config = { ...task.config, team: 'others' }
  const now = compiled({ ...steps, look: { ...steps.look, title: 'Look well', config } })
  const { effects } = moveToVersion(definition, now, state, move, later)!
  expect(effects).toContainEqual({ type: 'change-task', key: 'look#1:task', title: 'Look well', team: 'others' })
})

test('a step that is gone needs a step to land at, and is then tidied up', () => {
  const { definition, state } = play(steps)
  const now = compiled({ other: { ...task, next: 'end' }, end })
  expect(landing(definition, now, state).cannot).toEqual(['“look” is not in that version: choose a step for it'])
  expect(moveToVersion(definition, now, state, move, later)).toBeUndefined()
  const mapping = { look: 'other' }
  expect(landing(definition, now, state, mapping)).toMatchObject({ lands: { look: 'other' }, cannot: [] })
  const moved = moveToVersion(definition, now, state, { ...move, mapping }, later)!
  expect(moved.state.steps['other']).toMatchObject({ status: 'active', occurrence: 1 })
  expect(moved.state.timers).toEqual({})
  expect(moved.effects).toContainEqual({ type: 'close-task', key: 'look#1:task' })
  expect(landing(definition, now, state, { look: 'end' }).cannot).toEqual(['“end” is no step to wait at'])
})

test('a payment under way goes on where it is, and keeps a case from landing elsewhere', () => {
  const { definition, state } = play({ pay: { ...payment, next: 'end' }, end })
  const same = compiled({ pay: { ...payment, title: 'Pay now', next: 'end' }, end })
  expect(landing(definition, same, state).cannot).toEqual([])
  const gone = compiled({ other: { ...task, next: 'end' }, end })
  expect(landing(definition, gone, state, { pay: 'other' }).cannot).toHaveLength(1)
})

test('what is open on the ways of a step that is gone is lost with it, and said', () => {
  const ways = ['one', 'other'].map((id) => ({ id, title: id, start: 'look' }))
  const both = {
    both: { kind: 'parallel', config: { ways, until: 'all' }, next: 'end' },
    look: { ...task, next: 'stop' },
    stop: { kind: 'way-end', config: {} },
    end,
  }
  const { definition, state } = play(both)
  const now = compiled({ alone: { ...task, next: 'end' }, end })
  expect(landing(definition, now, state, { both: 'alone' }).loses).toHaveLength(3)
  const moved = moveToVersion(definition, now, state, { ...move, mapping: { both: 'alone' } }, later)!
  const waiting = Object.entries(moved.state.steps).filter(([, { status }]) => status === 'active')
  expect(waiting.map(([place]) => place)).toEqual(['alone'])
})
