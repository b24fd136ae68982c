import { expect, test } from '@jest/globals'
import { patternProblem } from './check-pattern.ts'

test.each([
  '^[0-9]{1,12}$',
  '^[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}$',
  '^(?:north|south)$',
  '^BWC-\\d{4}(-[A-Z])?$',
  '^[^@]+@[^@]+$',
  '^\\p{L}[\\p{L} ’-]*$',
  '^a{2}b{3}c{4}d{5}$',
])('%s may be used', (pattern) => {
  expect(patternProblem(pattern)).toBeUndefined()
})

test.each([
  ['^(a+)+$', /repeat a group/],
  ['^(a|a)*$', /repeat a group/],
  ['^((ab)*c)*$', /repeat a group/],
  ['^([a-z]?){30}$', /repeat a group/],
  ['^(?:a|aa){2,}$', /repeat a group/],
  ['^\\w+\\s+\\d+$', /could take too long/],
  ['^a*a*a*$', /could take too long/],
  ['^a{1,5000}b{1,5000}c{1,5000}$', /could take too long/],
  [`^${'a?'.repeat(30)}${'a'.repeat(30)}$`, /could take too long/],
  [`^${'a{0,60}'.repeat(6)}$`, /could take too long/],
  [`^${'(?:a|aa)'.repeat(24)}$`, /could take too long/],
  ['^(x(a+)+)$', /repeat a group/],
  ['a+$', /begins with/],
  ['^(?=a)b$', /look ahead/],
  ['^(?<!a)b$', /look ahead/],
  ['^(a)\\1$', /refer back/],
  ['^[a$', /not a regular expression/],
  [`^${'a'.repeat(200)}$`, /200 characters/],
  [42, /200 characters/],
])('%s may not', (pattern, problem) => {
  expect(patternProblem(pattern)).toMatch(problem)
})

test('the slowest pattern that may be used takes milliseconds on the longest answer', () => {
  expect(patternProblem('^[a-z]*[a-z]*$')).toBeUndefined()
  const pattern = /^[a-z]*[a-z]*$/u
  const start = performance.now()
  expect(pattern.test(`${'a'.repeat(2000)}!`)).toBe(false)
  expect(performance.now() - start).toBeLessThan(500)
})
