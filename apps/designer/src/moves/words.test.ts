import type { MovePlan } from '@guildhall/api-client'
import { expect, test } from '@jest/globals'
import { movesHref, readMovesPlace } from './place.ts'
import { countWords, progressWords } from './words.ts'

const plan = (counts: Partial<MovePlan['counts']>) =>
  ({ counts: { running: 0, looked: 0, canMove: 0, loseSomething: 0, cannotMove: 0, ...counts } }) as MovePlan

test('a dry run that did not look at every case says so first', () => {
  expect(countWords(plan({ running: 3000, looked: 2000, canMove: 1999, cannotMove: 1 }))).toEqual([
    'The first 2000 of 3000 running cases were looked at.',
    '1999 cases can be moved',
    '1 case cannot be moved',
  ])
  expect(countWords(plan({}))).toEqual(['No case can be moved'])
})

test('a move says what it did, and how many stay', () => {
  expect(progressWords({ state: 'moving', count: 12, tried: 5, stayed: 1 })).toBe('5 of 12 cases looked at')
  expect(progressWords({ state: 'done', count: 12, tried: 12, stayed: 1 })).toBe(
    '11 cases moved; 1 could not be moved and stays',
  )
})

test('an address of a dry run is read back as it was written, and nonsense counts as left out', () => {
  const place = { from: 1, to: 2, show: 'cannot-move', page: 3 } as const
  const query = new URLSearchParams(movesHref('missed-bin', place).split('?')[1])
  expect(readMovesPlace(Object.fromEntries(query))).toEqual(place)
  expect(readMovesPlace({ from: 'x', to: -1, show: 'y', page: '1.5' })).toEqual({})
})
