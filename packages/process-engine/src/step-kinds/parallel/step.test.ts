import { expect, test } from '@jest/globals'
import { clock, end, task } from '../../small-service.fixture.ts'
import { play } from '../play.fixture.ts'
import { parallelStep } from './step.ts'

const ways = [
  { id: 'roof', title: 'Roof', start: 'inspect-roof' },
  { id: 'walls', title: 'Walls', start: 'inspect-walls' },
]
const steps = (until: string, more: object = {}) => ({
  survey: { kind: 'parallel', config: { ways, until }, next: 'decide', ...more },
  'inspect-roof': { ...task, next: 'roof-end' },
  'roof-end': { kind: 'way-end', config: { outcome: 'seen' } },
  'inspect-walls': { ...task, next: 'walls-end' },
  'walls-end': { kind: 'way-end', config: {} },
  decide: {
    kind: 'decision',
    config: {},
    branches: [{ when: { '==': [{ var: 'steps.inspect-roof.outcome' }, 'yes'] }, next: 'end' }, { next: 'second' }],
  },
  second: { kind: 'end', config: { outcome: 'refused' } },
  end,
})
const roof = 'survey#1.roof/inspect-roof'
const walls = 'survey#1.walls/inspect-walls'

test('two ways are gone at once, and the case goes on when both have ended', () => {
  const story = play(steps('all'))
  expect(story.waiting()).toEqual(['survey', roof, walls])
  story.complete(walls, 'no')
  expect(story.waiting()).toEqual(['survey', roof])
  story.complete(roof, 'yes')
  expect(story.state).toMatchObject({ status: 'ended', outcome: 'completed' })
  expect(story.state.steps['survey']).toMatchObject({ outcome: 'all', result: { ways: { roof: 'seen', walls: null } } })
})

test('with the first way that ends the others are left: their tasks are closed, and what comes late changes nothing', () => {
  const story = play(steps('any'))
  story.complete(walls, 'yes')
  expect(story.state.status).toBe('ended')
  expect(story.state.steps['survey']).toMatchObject({ outcome: 'walls', ways: { roof: { status: 'cancelled' } } })
  expect(story.effects).toContainEqual({ type: 'close-task', key: `${roof}#1:task` })
  const before = story.state
  story.complete(roof, 'yes')
  expect(story.state).toBe(before)
})

test('a deadline that leaves the step leaves its ways with it', () => {
  const late = { id: 'late', at: { after: { minutes: 0 } }, do: [{ action: 'leave', next: 'second' }] } as never
  const story = play(steps('all', { clock, deadlines: [late] }))
  story.fire('survey#1:deadline:late')
  expect(story.state).toMatchObject({ status: 'ended', outcome: 'refused', timers: {} })
  expect(story.waiting()).toEqual([])
})

test('a step that both ways share is visited on each of them', () => {
  const shared = {
    ...steps('all'),
    survey: {
      kind: 'parallel',
      config: { ways: ways.map((way) => ({ ...way, start: 'inspect-roof' })), until: 'all' },
      next: 'end',
    },
  }
  const story = play(shared)
  expect(story.waiting()).toEqual(['survey', roof, 'survey#1.walls/inspect-roof'])
  story.complete('survey#1.walls/inspect-roof', 'yes')
  story.complete(roof, 'no')
  expect(story.state.status).toBe('ended')
})

test('ways within ways end from the inside out', () => {
  const story = play({
    outer: {
      kind: 'parallel',
      config: {
        ways: [
          { ...ways[0], start: 'inner' },
          { ...ways[1], start: 'inspect-walls' },
        ],
        until: 'all',
      },
      next: 'end',
    },
    inner: {
      kind: 'parallel',
      config: {
        ways: [
          { ...ways[0], start: 'inspect-roof' },
          { ...ways[1], start: 'at-once' },
        ],
        until: 'all',
      },
      next: 'at-once',
    },
    'inspect-roof': { ...task, next: 'at-once' },
    'inspect-walls': { ...task, next: 'at-once' },
    'at-once': { kind: 'way-end', config: {} },
    end,
  })
  const inner = 'outer#1.roof/inner'
  expect(story.waiting()).toEqual(['outer', inner, `${inner}#1.roof/inspect-roof`, 'outer#1.walls/inspect-walls'])
  story.complete(`${inner}#1.roof/inspect-roof`, 'yes')
  story.complete('outer#1.walls/inspect-walls', 'yes')
  expect(story.state.status).toBe('ended')
})

test('an end on one way ends the whole case', () => {
  const story = play({ ...steps('all'), 'inspect-walls': { ...task, next: 'second' } })
  story.complete(walls, 'yes')
  expect(story.state).toMatchObject({ status: 'ended', outcome: 'refused' })
  expect(story.waiting()).toEqual([])
})

test('two ways of one name are a problem', () => {
  expect(parallelStep.check?.({ ways: [ways[0]!, ways[0]!], until: 'all' })).toEqual([
    { code: 'process/way-twice', at: '/ways/1/id', message: 'Two ways are called "roof" – give each an id of its own' },
  ])
})
