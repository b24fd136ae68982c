import { expect, test } from '@jest/globals'
import { explain } from './explain.ts'

const fridge = { some: [{ var: 'answers.items' }, { '==': [{ var: 'item' }, 'fridge'] }] }
const north = { '==': [{ var: 'answers.zone' }, 'north'] }
const stairs = { '!!': [{ var: 'answers.stairs' }] }
const rule = { and: [fridge, { or: [north, stairs] }] }

test('each clause says whether it holds, and what joins it to the others', () => {
  const found = explain(rule, { answers: { items: [{ item: 'fridge' }], zone: 'south' } })
  expect(found).toMatchObject({ holds: false, joins: 'and' })
  expect(found.clauses.map((clause) => clause.holds)).toEqual([true, false])
  expect(found.clauses[1]).toMatchObject({ joins: 'or', clauses: [{ holds: false }, { holds: false }] })
  expect(explain(rule, { answers: { items: [{ item: 'fridge' }], stairs: true } }).holds).toBe(true)
})

test('a rule that joins nothing is one clause, and one that is refused does not hold', () => {
  expect(explain(north, { answers: { zone: 'north' } })).toEqual({ rule: north, holds: true, clauses: [] })
  expect(explain({ and: [true, { log: ['x'] }] }, {}).holds).toBe(false)
})

test('a clause does not hold for an answer that is not given', () => {
  expect(explain(rule, {}).clauses.map((clause) => clause.holds)).toEqual([false, false])
})
