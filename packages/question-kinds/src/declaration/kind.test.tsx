import { expect, test } from '@jest/globals'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { declaration } from './model.ts'

test('only a ticked box is an answer', () => {
  expect([
    declaration.parse('yes', {}, {}),
    declaration.parse('', {}, {}),
    declaration.parse(undefined, {}, {}),
  ]).toEqual([true, undefined, undefined])
})

test('a box not ticked is asked for by its own words', () => {
  const fault = { keyword: 'required', path: '', params: {} }
  expect(declaration.errorFor(fault, {}, { statement: 'I have read the conditions' }, undefined)).toBe(
    'Select “I have read the conditions” to continue',
  )
  expect(declaration.errorFor(fault, {}, { enter: 'you have read the conditions' }, undefined)).toBe(
    'Select that you have read the conditions',
  )
})

test('a ticked box is ticked again', () => {
  expect(posted(drawQuestion({ kind: 'declaration', answer: true }))).toEqual([['q', 'yes']])
})
