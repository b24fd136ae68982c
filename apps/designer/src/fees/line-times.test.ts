import { workOutFee } from '@guildhall/process-engine'
import type { Rule, ServicePackage } from '@guildhall/schemas'
import bulkyWaste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { ruleFields } from '../rules/rule-field.ts'
import { countedLists, type LineTimes, readTimes, writeTimes } from './line-times.ts'

const pack = bulkyWaste as unknown as ServicePackage
const fields = ruleFields(pack, pack.forms['request']!)
const list = 'answers.items'

test('every line of the sample fee can be edited, and comes back unchanged', () => {
  expect(pack.fees['collection']!.lines.map((line) => readTimes(line.times, fields))).toEqual([
    'once',
    { list, things: [], free: 3 },
    { list, things: ['fridge'], free: 0 },
    { list, things: ['sofa', 'armchair'], free: 0 },
  ])
})

test.each<[LineTimes, number]>([
  ['once', 100],
  [{ list, things: [], free: 0 }, 500],
  [{ list, things: ['sofa'], free: 0 }, 200],
  [{ list, things: ['sofa', 'table'], free: 4 }, 100],
])('what is clicked together is what is charged: %j', (times, total) => {
  const rule = writeTimes(times, fields)
  const line = { id: 'x', label: 'X', amount: 100, ...(rule !== undefined && { times: rule }) }
  const items = [
    { item: 'sofa', quantity: 2 },
    { item: 'table', quantity: 3 },
  ]
  expect(workOutFee({ title: 'Fee', lines: [line] }, { answers: { items } }).total).toBe(total)
  expect(readTimes(rule, fields)).toEqual(times)
})

test.each<[string, Rule]>([
  ['another sum', { '%': [7, 2] }],
  ['a plain number', 2],
  ['another start', { reduce: [{ var: list }, { '+': [{ var: 'accumulator' }, { var: 'current.quantity' }] }, 1] }],
])('a rule that says something else is not edited: %s', (_name, rule) => {
  expect(readTimes(rule, fields)).toBeUndefined()
})

test('only lists with numbers can be counted', () => {
  expect(countedLists(fields).map(({ path }) => path)).toEqual([list])
})
