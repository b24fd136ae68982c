import { expect, test } from '@jest/globals'
import { isDatabaseAway } from './is-away.ts'

test('a database that refuses, hangs or shuts down is away, whatever the error is wrapped in', () => {
  const refused = Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' })
  expect(isDatabaseAway(refused)).toBe(true)
  expect(isDatabaseAway(new Error('Could not read', { cause: refused }))).toBe(true)
  expect(isDatabaseAway(Object.assign(new Error('terminating connection'), { code: '57P01' }))).toBe(true)
  expect(isDatabaseAway(new Error('timeout exceeded when trying to connect'))).toBe(true)
  expect(isDatabaseAway(new Error('Connection terminated unexpectedly'))).toBe(true)
})

test('a mistake of ours or a refused row is none', () => {
  expect(isDatabaseAway(new TypeError('x is not a function'))).toBe(false)
  expect(isDatabaseAway(Object.assign(new Error('duplicate key'), { code: '23505' }))).toBe(false)
  expect(isDatabaseAway(undefined)).toBe(false)
})
