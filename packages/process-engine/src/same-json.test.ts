import { isDeepStrictEqual } from 'node:util'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isSameJson } from './same-json.ts'

const json = fc.jsonValue({ maxDepth: 3 })
const turned = (value: unknown) => JSON.parse(JSON.stringify(value), (_key, part) => inReverse(part))
const inReverse = (part: unknown) =>
  typeof part === 'object' && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).reverse())
    : part

test('two JSON values are the same just when their parts are, whatever the order of keys', () => {
  fc.assert(
    fc.property(json, json, (one, other) => {
      const [a, b] = [JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other))]
      expect(isSameJson(a, b)).toBe(isDeepStrictEqual(a, b))
      expect(isSameJson(a, turned(one))).toBe(true)
    }),
  )
})

test('a part that is undefined is as one that is not there, and a list is no object', () => {
  expect(isSameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true)
  expect(isSameJson([], {})).toBe(false)
  expect(isSameJson({ a: undefined, b: 1 }, { a: 1, b: undefined })).toBe(false)
})
