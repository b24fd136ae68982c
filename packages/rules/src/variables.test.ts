import { expect, test } from '@jest/globals'
import { variablesIn } from './variables.ts'

test('each variable is listed once, and those of a list item are not', () => {
  const rule = {
    and: [
      { some: [{ var: 'answers.items' }, { '==': [{ var: 'item' }, 'fridge'] }] },
      {
        '>': [
          {
            reduce: [
              { var: 'answers.items' },
              { '+': [{ var: 'accumulator' }, { var: 'current' }] },
              { var: ['answers.base', 0] },
            ],
          },
          1,
        ],
      },
      { '==': [{ var: 'outcome' }, 'paid'] },
      { '!': { missing: ['answers.photo'] } },
    ],
  }
  expect(variablesIn(rule)).toEqual(['answers.items', 'answers.base', 'outcome', 'answers.photo'])
})

test('a plain value reads nothing', () => {
  expect(variablesIn(true)).toEqual([])
})
