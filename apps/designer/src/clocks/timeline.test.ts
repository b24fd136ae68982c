import type { ServicePackage } from '@guildhall/schemas'
import bulkyWaste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { addRoute } from '../commands/add-route.ts'
import { removeRoute } from '../commands/remove-route.ts'
import { timingOf, withinTiming } from './owner.ts'
import { clockMarks } from './timeline.ts'

const pack = bulkyWaste as unknown as ServicePackage
const level = { after: { workingHours: 4 }, to: 'team-lead' as const, message: 'crew-overdue' }
const withRoute = addRoute({ title: 'Up', level }).apply(pack)

test('the moments of a clock stand in order, with the levels of a route and how often a deadline comes again', () => {
  const clock = { calendar: 'council', target: { workingDays: 2 } }
  const marks = clockMarks(withRoute, clock, [
    { id: 'late', at: { after: { minutes: 0 } }, do: [{ action: 'escalate', route: 'up' }] },
    {
      id: 'soon',
      at: { before: { workingHours: 8 } },
      repeat: { every: { workingHours: 2 }, times: 9 },
      do: [{ action: 'reassign', to: 'team-lead' }],
    },
  ])
  expect(marks.map(({ at, kind }) => [kind, at])).toEqual([
    ['start', 0],
    ['deadline', 0.5],
    ['deadline', 0.625],
    ['at-risk', 0.75],
    ['deadline', 0.75],
    ['deadline', 0.875],
    ['due', 1],
    ['deadline', 1],
    ['level', 1.25],
  ])
  expect(marks.at(-1)?.words).toBe('Level 1 of “Up” tells the team lead')
})

test('a clock that is taken away takes its deadlines with it, and the case keeps them inside its clock', () => {
  const collect = { step: 'collect', title: 'Collect' }
  const without = withinTiming(pack, collect, ({ deadlines }) => ({ clock: undefined, deadlines }))
  expect(without.process.steps['collect']).not.toHaveProperty('clock')
  expect(without.process.steps['collect']).not.toHaveProperty('deadlines')
  const ofCase = withinTiming(pack, { title: '' }, () => timingOf(pack, collect))
  expect(ofCase.process.clock?.deadlines).toHaveLength(2)
  expect(timingOf(ofCase, { title: '' })).toEqual(timingOf(pack, collect))
})

test('the last route that is deleted leaves no empty list', () => {
  expect(removeRoute({ id: 'up', title: 'Up' }).apply(withRoute)).toEqual(pack)
})
