import { expect, test } from '@jest/globals'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { checkboxes } from './model.ts'

test.each([
  [
    ['a', 'b', 'a'],
    ['a', 'b'],
  ],
  ['a', ['a']],
  [{ 0: 'a', 1: 'b' }, ['a', 'b']],
  ['', undefined],
  [[''], undefined],
  [undefined, undefined],
])('%p is read as %p', (typed, answer) => {
  expect(checkboxes.parse(typed, {}, {})).toEqual(answer)
})

test.each([
  ['required', {}, 'Select your pets'],
  ['minItems', { limit: 1 }, 'Select your pets'],
  ['minItems', { limit: 2 }, 'Select 2 or more'],
  ['maxItems', { limit: 3 }, 'Select 3 or fewer'],
])('%s %p is said as “%s”', (keyword, params, message) => {
  expect(checkboxes.errorFor({ keyword, path: '', params }, {}, { enter: 'your pets' }, [])).toBe(message)
})

test('each box that was ticked is ticked again', () => {
  const page = drawQuestion({ kind: 'checkboxes', answer: ['second-answer'] })
  expect(posted(page)).toEqual([['q[]', 'second-answer']])
})
