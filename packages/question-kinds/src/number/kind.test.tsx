import { expect, test } from '@jest/globals'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { number } from './model.ts'

test.each([
  ['12', 12],
  [' 1,200 ', 1200],
  ['1 200.50', 1200.5],
  ['-3', -3],
  ['−3', -3],
  ['', undefined],
  ['twelve', 'twelve'],
  ['1e9', '1e9'],
  ['0x10', '0x10'],
  ['12abc', '12abc'],
])('%p is read as %p', (typed, answer) => {
  expect(number.parse(typed, {}, {})).toBe(answer)
})

const schema = { title: 'Number of dogs', type: 'integer' }

test.each([
  ['required', schema, undefined, 'Enter number of dogs'],
  ['type', schema, 'two', 'Number of dogs must be a number'],
  ['type', schema, 1.5, 'Number of dogs must be a whole number'],
  ['minimum', { ...schema, minimum: 1 }, 0, 'Number of dogs must be 1 or more'],
  ['maximum', { ...schema, maximum: 1000 }, 2000, 'Number of dogs must be 1,000 or less'],
  ['maximum', { ...schema, minimum: 1, maximum: 5 }, 6, 'Number of dogs must be between 1 and 5'],
])('%s is said in the words of the Design System', (keyword, given, answer, message) => {
  expect(number.errorFor({ keyword, path: '', params: {} }, given, {}, answer)).toBe(message)
})

test('what was typed is shown again, in a text box with a number pad and the unit after it', () => {
  const page = drawQuestion({ kind: 'number', answer: 'twelve', options: { unit: 'metres' } })
  expect(posted(page)).toEqual([['q', 'twelve']])
  expect(page.querySelector('input')?.type).toBe('text')
  expect(page.querySelector('input')?.getAttribute('inputmode')).toBe('numeric')
  expect(page.querySelector('.govuk-input__suffix')?.textContent).toBe('metres')
  expect(number.format(1200, {}, { unit: 'metres' })).toEqual(['1,200 metres'])
})
