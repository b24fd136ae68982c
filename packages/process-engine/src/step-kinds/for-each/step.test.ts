import { expect, test } from '@jest/globals'
import { end, task } from '../../small-service.fixture.ts'
import { play } from '../play.fixture.ts'

const steps = (config: object = {}) => ({
  each: { kind: 'for-each', config: { over: { var: 'answers.items' }, start: 'look', ...config }, next: 'end' },
  look: {
    kind: 'decision',
    config: {},
    branches: [{ when: { '==': [{ var: 'each.item.item' }, 'fridge'] }, next: 'degas' }, { next: 'kept' }],
  },
  degas: { ...task, next: 'degassed' },
  degassed: { kind: 'way-end', config: { outcome: 'degassed' } },
  kept: { kind: 'way-end', config: { outcome: 'kept' } },
  end,
})
const items = (...names: string[]) => ({ items: names.map((item) => ({ item, quantity: 1 })) })

test('the way is gone once for each entry, with the entry for its rules to read', () => {
  const story = play(steps(), items('fridge', 'sofa', 'fridge'))
  expect(story.waiting()).toEqual(['each', 'each#1.0/degas', 'each#1.2/degas'])
  story.complete('each#1.2/degas', 'yes')
  story.complete('each#1.0/degas', 'yes')
  expect(story.state.status).toBe('ended')
  expect(story.state.steps['each']).toMatchObject({
    outcome: 'all',
    result: { count: 3, left: 0, outcomes: ['degassed', 'kept', 'degassed'] },
  })
})

test('one after the other, the next begins when the one before has ended', () => {
  const story = play(steps({ atOnce: 1 }), items('fridge', 'sofa', 'fridge'))
  expect(story.waiting()).toEqual(['each', 'each#1.0/degas'])
  story.complete('each#1.0/degas', 'yes')
  expect(story.waiting()).toEqual(['each', 'each#1.2/degas'])
  story.complete('each#1.2/degas', 'yes')
  expect(story.state.status).toBe('ended')
})

test('an empty list, and what is no list, is over at once', () => {
  for (const answers of [{ items: [] }, {}, { items: 'fridge' }]) {
    expect(play(steps(), answers).state.steps['each']).toMatchObject({ outcome: 'none', result: { count: 0 } })
  }
})

test('of a list that is too long a hundred are gone through, and the result says how many were left', () => {
  const story = play(steps({ atOnce: 7 }), items(...Array.from({ length: 103 }, () => 'sofa')))
  expect(story.state.steps['each']?.result).toMatchObject({ count: 100, left: 3 })
})
