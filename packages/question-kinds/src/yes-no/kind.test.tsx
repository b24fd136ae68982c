import { expect, test } from '@jest/globals'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { yesNo } from './model.ts'

test.each([
  ['yes', true],
  ['no', false],
  ['TRUE', true],
  ['', undefined],
  [undefined, undefined],
  ['maybe', 'maybe'],
])('%p is read as %p', (typed, answer) => {
  expect(yesNo.parse(typed, {}, {})).toBe(answer)
})

test.each([
  ['Do you live in Kingsmere?', 'Select yes if you live in Kingsmere'],
  ['Are you 18 or over?', 'Select yes if you are 18 or over'],
  ['Is it heavy?', 'Select an answer to “Is it heavy?”'],
])('“%s” not answered is said as “%s”', (title, message) => {
  expect(yesNo.errorFor({ keyword: 'required', path: '', params: {} }, { title }, {}, undefined)).toBe(message)
})

test.each([
  [true, [['q', 'yes']]],
  [false, [['q', 'no']]],
  [undefined, []],
])('%p is shown again', (answer, fields) => {
  expect(posted(drawQuestion({ kind: 'yes-no', answer }))).toEqual(fields)
})
