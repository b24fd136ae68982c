import { expect, test } from '@jest/globals'
import { caseAddress, casesAddress, queueAddress, readCasePlace, readCasesPlace, readQueuePlace } from './addresses.ts'

const read = (address: string) => Object.fromEntries(new URL(address, 'https://desk.example').searchParams)

test('a place in the queue comes back from its own address', () => {
  const place = { view: 'done', search: '94QX & co', page: 3 } as const
  expect(readQueuePlace(read(queueAddress(place)))).toEqual(place)
})

test('a place in the cases comes back from its own address', () => {
  const place = { search: '1234', status: 'ended', clock: 'paused', page: 2 } as const
  expect(readCasesPlace(read(casesAddress(place)))).toEqual(place)
})

test('what is usual is left out, so that one place has one address', () => {
  expect(queueAddress({ view: 'team', search: '', page: 1 })).toBe('/queue')
  expect(casesAddress({ search: '', status: 'any', clock: 'any', page: 1 })).toBe('/cases')
  expect(caseAddress('BWC-7K2M-94QX', { tab: 'request' })).toBe('/cases/BWC-7K2M-94QX')
})

test('a mistyped address leads to the first tab and page', () => {
  expect(readQueuePlace({ view: 'theirs', page: '-1', search: 7 })).toEqual({ view: 'team', search: '', page: 1 })
  expect(readCasePlace({ tab: '__proto__', page: '1e9' })).toEqual({ tab: 'request', page: 1 })
})
