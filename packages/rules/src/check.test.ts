import { expect, test } from '@jest/globals'
import { checkRule } from './check.ts'

const codes = (rule: unknown) => checkRule(rule, '/when').map((problem) => problem.code)

test('a rule of allowed operators has no problems', () => {
  expect(codes({ and: [{ some: [{ var: 'answers.items' }, { '==': [{ var: 'item' }, 'fridge'] }] }, true] })).toEqual(
    [],
  )
})

test('an operator outside the list is refused, with the place', () => {
  expect(checkRule({ '/': [{ substr: ['a', 1] }, 2] }, '/when')).toEqual([
    { code: 'rule/operator', at: '/when/~1/0', message: 'Rules cannot use "substr"' },
  ])
})

test.each(['throw', 'try', 'val', 'get', 'keys', 'log', 'preserve', 'eachKey', 'pipe', 'method'])(
  '%s is refused',
  (name) => {
    expect(codes({ [name]: [1, 2] })).toEqual(['rule/operator'])
  },
)

test.each(['__proto__', 'answers.constructor', 'a.prototype.b', '../../answers'])('the path %s is refused', (path) => {
  expect(codes({ var: path })).toEqual(['rule/variable'])
  expect(codes({ missing: ['answers.name', path] })).toEqual(['rule/variable'])
})

test('a path that is worked out is refused', () => {
  expect(codes({ var: { cat: ['__pro', 'to__'] } })).toContain('rule/variable')
})

test('a rule parsed with a key __proto__ is refused', () => {
  expect(codes(JSON.parse('{"__proto__": [1]}'))).toEqual(['rule/operator'])
})

test('two operators in one pair of braces are refused', () => {
  expect(codes({ '==': [1, 1], '!=': [1, 1] })).toEqual(['rule/shape'])
})

test('depth is bounded at 30', () => {
  const nested = (depth: number): unknown => (depth === 0 ? true : { '!': nested(depth - 1) })
  expect(codes(nested(29))).toEqual([])
  expect(codes(nested(31))).toEqual(['rule/too-deep'])
})

test('size is bounded at 1000 parts', () => {
  expect(codes({ or: Array(990).fill(true) })).toEqual([])
  expect(codes({ or: Array(100).fill({ or: Array(100).fill(true) }) })).toEqual(['rule/too-large'])
})

test('lists inside lists are bounded', () => {
  const nested = (depth: number): unknown => (depth === 0 ? true : { some: [{ var: 'list' }, nested(depth - 1)] })
  expect(codes(nested(3))).toEqual([])
  expect(codes(nested(4))).toEqual(['rule/too-many-lists'])
})

test('a comparison with one side is refused', () => {
  expect(codes({ '==': [{ var: 'outcome' }] })).toEqual(['rule/arguments'])
})
