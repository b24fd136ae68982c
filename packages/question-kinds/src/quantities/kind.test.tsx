import { expect, test } from '@jest/globals'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { quantities } from './model.ts'

const { schema } = quantities.newQuestion('q', 'What do you want us to collect?')

test.each([
  [
    [
      { item: 'sofa', quantity: '2' },
      { item: 'table', quantity: '' },
    ],
    [{ item: 'sofa', quantity: 2 }],
  ],
  [{ 0: { item: 'sofa', quantity: ' 1 ' }, 21: { item: 'table', quantity: '0' } }, [{ item: 'sofa', quantity: 1 }]],
  [[{ item: 'sofa', quantity: 'two' }], [{ item: 'sofa', quantity: 'two' }]],
  [[{ item: 'sofa' }, { quantity: '2' }, 'x', null], undefined],
  [undefined, undefined],
])('%j is read as %j', (typed, answer) => {
  expect(quantities.parse(typed, schema, {})).toEqual(answer)
})

test.each([
  ['required', '', undefined, 'Enter how many you have of at least one item'],
  ['type', '/0/quantity', 'two', 'Number of “Second thing” must be a whole number'],
  ['type', '/0/quantity', 1.5, 'Number of “Second thing” must be a whole number'],
  ['maximum', '/0/quantity', 11, 'Number of “Second thing” must be between 1 and 10'],
])('%s at "%s" is said as it concerns', (keyword, path, quantity, message) => {
  const answer = [{ item: 'second-thing', quantity }]
  expect(quantities.errorFor({ keyword, path, params: {} }, schema, {}, answer)).toBe(message)
})

test('a fault in a row belongs to the box of its thing, whichever rows were left out', () => {
  const fault = { keyword: 'maximum', path: '/0/quantity', params: {} }
  expect(quantities.partOf?.(fault, schema, [{ item: 'second-thing', quantity: 11 }])).toBe('2')
  expect(quantities.partOf?.(fault, schema, [{ item: 'first-thing', quantity: 11 }])).toBeUndefined()
})

test('what was typed is shown again beside each thing, in the form that is read', () => {
  const page = drawQuestion({
    kind: 'quantities',
    answer: [{ item: 'second-thing', quantity: 'two' }],
    errors: [{ at: 'q.2', message: 'Must be a whole number' }],
  })
  expect(posted(page)).toEqual([
    ['q[0][item]', 'first-thing'],
    ['q[0][quantity]', ''],
    ['q[1][item]', 'second-thing'],
    ['q[1][quantity]', 'two'],
  ])
  expect([...page.querySelectorAll('.govuk-input--error')].map(({ id }) => id)).toEqual(['q-2'])
})

test('the answer is said as a list', () => {
  expect(quantities.format([{ item: 'first-thing', quantity: 2 }], schema, {})).toEqual(['2 × First thing'])
})
