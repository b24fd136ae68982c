import { expect, test } from '@jest/globals'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { select } from './model.ts'

test('nothing is chosen at first, and that is read as no answer', () => {
  const page = drawQuestion({ kind: 'select' })
  expect(posted(page)).toEqual([['q', '']])
  expect(select.parse('', {}, {})).toBeUndefined()
})

test('the answer is shown again', () => {
  expect(posted(drawQuestion({ kind: 'select', answer: 'second-answer' }))).toEqual([['q', 'second-answer']])
})
