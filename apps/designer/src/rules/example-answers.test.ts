import { explain } from '@guildhall/rules'
import type { ServicePackage } from '@guildhall/schemas'
import bulkyWaste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { fieldsOfRule, scopeOf, untriedPaths } from './example-answers.ts'
import { type RuleField, ruleFields } from './rule-field.ts'

const pack = bulkyWaste as unknown as ServicePackage
const outcome: RuleField = { path: 'outcome', title: 'The outcome', type: 'choice', options: [], page: '', name: 'o' }
const fields = [outcome, ...ruleFields(pack, pack.forms['request']!)]
const total = pack.forms['request']!.pages[1]!.checks![0]!.rule
const refused = { '==': [{ var: 'outcome' }, 'refused'] }
const north = { '==': [{ var: 'answers.address.zone' }, 'north'] }

test('a rule is tried with what it asks about and nothing else, also where it adds things up', () => {
  expect(fieldsOfRule({ and: [total, refused] }, fields).map(({ path }) => path)).toEqual(['outcome', 'answers.items'])
  expect(untriedPaths({ and: [refused, { '!!': [{ var: 'result.pass' }] }] }, fields)).toEqual(['result.pass'])
})

test('example answers reach the rule as a form would give them', () => {
  const holds = (rule: unknown, example: Parameters<typeof scopeOf>[1]) => explain(rule, scopeOf(fields, example)).holds
  expect(holds(total, { 'answers.items': { sofa: 8 } })).toBe(true)
  expect(holds(total, { 'answers.items': { sofa: 8, fridge: 1 } })).toBe(false)
  expect(holds(refused, { outcome: 'refused' })).toBe(true)
  expect(holds(north, { 'answers.address.zone': 'north' })).toBe(true)
  expect(holds(north, {})).toBe(false)
})
