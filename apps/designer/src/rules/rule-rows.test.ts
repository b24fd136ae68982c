import { checkRule } from '@guildhall/rules'
import type { ServicePackage } from '@guildhall/schemas'
import bulkyWaste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { readRule } from './read-rule.ts'
import { type RuleField, ruleFields } from './rule-field.ts'
import type { RuleRow } from './rule-row.ts'
import { ruleWords } from './rule-words.ts'
import { writeRule } from './write-rule.ts'

const pack = bulkyWaste as unknown as ServicePackage
const form = pack.forms['request']!
const extra: RuleField[] = [
  { path: 'answers.gas', title: 'Gas?', type: 'yes-no', options: [], page: 'p', name: 'gas' },
  { path: 'answers.people', title: 'People', type: 'number', options: [], page: 'p', name: 'people' },
  { path: 'answers.days', title: 'Days', type: 'choices', options: [], page: 'p', name: 'days' },
  { path: 'answers.born', title: 'Born', type: 'date', options: [], page: 'p', name: 'born' },
]
const fields = [...ruleFields(pack, form), ...extra]

const total = { reduce: [{ var: 'answers.items' }, { '+': [{ var: 'accumulator' }, { var: 'current.quantity' }] }, 0] }

const rules: [string, unknown][] = [
  ['a list includes an item', { some: [{ var: 'answers.items' }, { '==': [{ var: 'item' }, 'fridge'] }] }],
  ['a list does not include an item', { none: [{ var: 'answers.items' }, { '==': [{ var: 'item' }, 'sofa'] }] }],
  ['choices include one', { in: ['monday', { var: 'answers.days' }] }],
  ['choices do not include one', { none: [{ var: 'answers.days' }, { '==': [{ var: '' }, 'monday'] }] }],
  ['yes', { '==': [{ var: 'answers.gas' }, true] }],
  ['not no', { '!=': [{ var: 'answers.gas' }, false] }],
  ['more than', { '>': [{ var: 'answers.people' }, 2] }],
  ['less than zero', { '<': [{ var: 'answers.people' }, 0] }],
  ['before a date', { '<': [{ var: 'answers.born' }, '2008-01-01'] }],
  ['a total of at most', { '<=': [total, 8] }],
  ['a total of at least', { '>=': [total, 2] }],
  ['answered', { '!!': [{ var: 'answers.photo' }] }],
  ['not answered', { '!': [{ var: 'answers.phone' }] }],
  ['a zone', { '==': [{ var: 'answers.address.zone' }, 'north'] }],
  [
    'all of some with any of others',
    {
      and: [
        { '==': [{ var: 'answers.gas' }, true] },
        { or: [{ '>': [{ var: 'answers.people' }, 2] }, { '!!': [{ var: 'answers.photo' }] }] },
      ],
    },
  ],
]

test.each(rules)('a rule comes back unchanged from its rows: %s', (_name, rule) => {
  expect(checkRule(rule)).toEqual([])
  const row = readRule(rule, fields)
  expect(row).toBeDefined()
  expect(writeRule(row!, fields)).toEqual(rule)
})

test.each<[string, unknown]>([
  ['a sum', { '<=': [{ reduce: [{ var: 'answers.items' }, { '+': [{ var: 'accumulator' }, 1] }, 0] }, 8] }],
  ['two operators in one', { '==': [{ var: 'answers.gas' }, true], '!=': [1, 2] }],
  ['a question that is gone', { '==': [{ var: 'answers.gone' }, true] }],
  ['a group of one, which rows would flatten', { and: [{ '==': [{ var: 'answers.gas' }, true] }] }],
  ['a bare argument, which rows would wrap', { '!!': { var: 'answers.photo' } }],
  ['a comparison turned round', { '==': [true, { var: 'answers.gas' }] }],
  ['another part of the list', { some: [{ var: 'answers.items' }, { '==': [{ var: 'quantity' }, 2] }] }],
  ['a default value', { '==': [{ var: ['answers.gas', false] }, true] }],
  ['not a rule', 'fridge'],
])('a rule that rows cannot give back is not shown as rows: %s', (_name, rule) => {
  expect(readRule(rule, fields)).toBeUndefined()
})

test('rows that are not finished give no rule', () => {
  const unfinished: RuleRow = { row: 'condition', path: 'answers.items', operator: 'includes' }
  expect(writeRule(unfinished, fields)).toBeUndefined()
  expect(writeRule({ row: 'group', match: 'all', rows: [unfinished] }, fields)).toBeUndefined()
  expect(writeRule({ row: 'group', match: 'all', rows: [] }, fields)).toBeUndefined()
})

test('a question asks only about what was asked before it', () => {
  const names = ruleFields(pack, form, { page: 'contact', question: 'email' }).map((field) => field.name)
  expect(names).toEqual(['address', 'address', 'items', 'items', 'photo', 'place', 'fullName'])
  expect(ruleFields(pack, form, { page: 'items' }).map((field) => field.name)).toEqual(['address', 'address'])
})

test('a rule reads as a sentence with the titles that residents see', () => {
  expect(ruleWords(pack, rules[0]![1])).toBe('“What do you want us to collect?” includes Fridge or freezer')
  expect(ruleWords(pack, { '==': [{ var: 'answers.address.zone' }, 'north'] })).toBe(
    '“Collection zone” is North of the river',
  )
})
