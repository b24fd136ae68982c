import type { ServicePackage } from '@guildhall/schemas'
import { checkServicePackage } from '@guildhall/schemas/check'
import bulkyWaste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { addCondition } from '../commands/add-condition.ts'
import { changeCondition } from '../commands/change-condition.ts'
import { removeCondition } from '../commands/remove-condition.ts'
import { setFeeLineCharge } from '../commands/set-fee-line-charge.ts'
import { setPageRule } from '../commands/set-page-rule.ts'
import { usableConditions, usesOf } from './conditions.ts'
import { readRule } from './read-rule.ts'
import { ruleFields } from './rule-field.ts'
import { ruleWords } from './rule-words.ts'
import { writeRule } from './write-rule.ts'

const bare = bulkyWaste as unknown as ServicePackage
const fridge = { some: [{ var: 'answers.items' }, { '==': [{ var: 'item' }, 'fridge'] }] }
const sofa = { some: [{ var: 'answers.items' }, { '==': [{ var: 'item' }, 'sofa'] }] }
const photo = { '!!': [{ var: 'answers.photo' }] }
const both = { and: [fridge, photo] }
const pack = [
  addCondition({ title: 'Has a fridge', rule: fridge }),
  setPageRule({ form: 'request', page: 'contact', title: 'Contact', rule: both }),
  setFeeLineCharge({ fee: 'collection', line: 'cold', label: 'Cold', charge: { when: fridge } }),
].reduce((now, command) => command.apply(now), bare)
const fields = ruleFields(pack, pack.forms['request']!)
const conditions = pack.conditions ?? {}

test('a rule that uses a named condition is read as such, told by its name and written out in full', () => {
  const row = readRule(both, fields, conditions)
  expect(row).toMatchObject({ match: 'all', rows: [{ row: 'named', id: 'has-a-fridge' }, { row: 'condition' }] })
  expect(writeRule(row!, fields, conditions)).toEqual(both)
  expect(ruleWords(pack, both)).toBe('“Has a fridge” holds and “Add a photo of the items” is answered')
  expect(checkServicePackage(pack)).toEqual([])
})

test('a changed condition changes every rule that uses it, and its new name none of them', () => {
  const after = changeCondition({ id: 'has-a-fridge', title: 'Has a fridge', change: { rule: sofa } }).apply(pack)
  expect(after.forms['request']!.pages.find(({ id }) => id === 'contact')!.showWhen).toEqual({ and: [sofa, photo] })
  expect(after.fees['collection']!.lines.find(({ id }) => id === 'cold')!.when).toEqual(sofa)
  expect(after.conditions!['has-a-fridge']).toEqual({ title: 'Has a fridge', rule: sofa })
  expect(after.messages).toBe(pack.messages)
  const named = changeCondition({ id: 'has-a-fridge', title: 'Has a fridge', change: { title: 'Cold' } }).apply(pack)
  expect(named.conditions!['has-a-fridge']!.title).toBe('Cold')
  expect(named.fees).toBe(pack.fees)
})

test('a name that is taken away leaves the rules as they are', () => {
  const after = removeCondition({ id: 'has-a-fridge', title: 'Has a fridge' }).apply(pack)
  expect(after).not.toHaveProperty('conditions')
  expect(after.forms).toBe(pack.forms)
})

test('it is known where a condition is used and where it can be', () => {
  expect(usesOf(pack, conditions['has-a-fridge']!)).toBe(2)
  expect(Object.keys(usableConditions(conditions, fields))).toEqual(['has-a-fridge'])
  const before = ruleFields(pack, pack.forms['request']!, { page: 'items' })
  expect(usableConditions(conditions, before)).toEqual({})
})
