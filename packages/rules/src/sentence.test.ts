import { expect, test } from '@jest/globals'
import { sentence } from './sentence.ts'

const names = {
  'answers.items': 'What do you want us to collect?',
  'answers.items.quantity': 'How many',
  'answers.town': 'Town',
  'answers.agree': 'Do you agree?',
}
const titles: Record<string, string> = { fridge: 'Fridge or freezer', sofa: 'Sofa', cooker: 'Cooker' }
const labels = (path: string, value: unknown) => (path === 'answers.items.item' ? (titles[String(value)] ?? '') : '')
const item = { var: 'item' }
const items = { var: 'answers.items' }

test.each<[string, unknown]>([
  ['What do you want us to collect? includes Fridge or freezer', { some: [items, { '==': [item, 'fridge'] }] }],
  ['What do you want us to collect? includes Sofa or Cooker', { some: [items, { in: [item, ['sofa', 'cooker']] }] }],
  ['What do you want us to collect? does not include Sofa', { none: [items, { '==': [item, 'sofa'] }] }],
  [
    'What do you want us to collect? has one where How many is more than 2',
    { some: [items, { '>': [{ var: 'quantity' }, 2] }] },
  ],
  ['Town is Kingsmere', { '==': [{ var: 'answers.town' }, 'Kingsmere'] }],
  ['Town is A, B or C', { in: [{ var: 'answers.town' }, ['A', 'B', 'C']] }],
  ['Do you agree? is yes', { '==': [{ var: 'answers.agree' }, true] }],
  ['Do you agree? is not answered', { '!': { var: 'answers.agree' } }],
  ['the outcome is abandoned', { '==': [{ var: 'outcome' }, 'abandoned'] }],
  [
    'Town is A and (Do you agree? is yes or Do you agree? is answered)',
    {
      and: [
        { '==': [{ var: 'answers.town' }, 'A'] },
        { or: [{ '==': [{ var: 'answers.agree' }, true] }, { var: 'answers.agree' }] },
      ],
    },
  ],
  [
    'the total of "How many" in What do you want us to collect? is at most 8',
    {
      '<=': [{ reduce: [items, { '+': [{ var: 'accumulator' }, { var: 'current.quantity' }] }, 0] }, 8],
    },
  ],
])('says: %s', (words, rule) => {
  expect(sentence(rule, names, labels)).toBe(words)
})

test('a shape without words is shown as compact JSON', () => {
  expect(sentence({ '%': [1, 2] }, names)).toBe('{"%":[1,2]}')
})
