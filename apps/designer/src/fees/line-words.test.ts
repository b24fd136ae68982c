import type { ServicePackage } from '@guildhall/schemas'
import bulkyWaste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { lineWords } from './line-words.ts'

const pack = bulkyWaste as unknown as ServicePackage

test('every line of the sample fee says when it is charged', () => {
  expect(pack.fees['collection']!.lines.map((line) => lineWords(pack, line))).toEqual([
    'Once',
    'For each one after the first 3 in “What do you want us to collect?”',
    'For each Fridge or freezer in “What do you want us to collect?”',
    'For each Sofa, 2 or more seats or Armchair in “What do you want us to collect?”',
  ])
})

test('a rule without words gives none, so that its JSON is shown instead', () => {
  expect(lineWords(pack, { id: 'x', label: 'X', amount: 1, times: { '%': [7, 2] } })).toBeUndefined()
})

test('a condition is added to the sentence', () => {
  const when = { '==': [{ var: 'answers.address.zone' }, 'north'] }
  expect(lineWords(pack, { id: 'x', label: 'X', amount: 1, when })).toBe(
    'Once, when “Collection zone” is North of the river',
  )
})
