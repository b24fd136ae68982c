import { expect, test } from '@jest/globals'
import { bulkyWaste } from '../bulky-waste.fixture.ts'
import { end, smallService, task } from '../small-service.fixture.ts'
import { coverage } from './coverage.ts'
import { proposeJourneys } from './propose/propose-journeys.ts'
import { whyNotMade } from './why-not.ts'

const never = { '==': [{ var: 'outcome' }, 'maybe'] }
const service = smallService({
  it: { ...task, branches: [{ when: never, next: 'lost' }, { next: 'end' }] },
  lost: { ...task, next: 'end' },
  end,
})
const journeys = proposeJourneys(service)
const why = (isCutShort = false) =>
  Object.fromEntries(
    whyNotMade(service, coverage(service, journeys), isCutShort).map(({ at, why: words }) => [at, words]),
  )

test('what no journey reaches says which step before it is to blame, or that its rule never holds', () => {
  expect(why()).toEqual({
    '/process/steps/it/branches/0': 'Nothing that was tried makes its rule hold.',
    '/process/steps/lost': '“it” is reached, but nothing that was tried goes on to here.',
    '/process/steps/lost/config/outcomes/yes': '“lost” itself is not reached.',
    '/process/steps/lost/config/outcomes/no': '“lost” itself is not reached.',
  })
})

test('where the search stopped early it says that there may be a way', () => {
  expect(Object.values(why(true)).every((words) => words.endsWith('so there may be a way.'))).toBe(true)
})

test('the search tells how far it is, and at its end that it is there', () => {
  const told: { tried: number; made: number; wanted: number }[] = []
  proposeJourneys(bulkyWaste, [], (progress) => told.push(progress))
  expect(told.length).toBeGreaterThan(1)
  expect(told.at(-1)!.made).toBe(told.at(-1)!.wanted)
  expect(told.map(({ tried }) => tried)).toEqual(told.map(({ tried }) => tried).toSorted((a, b) => a - b))
})
