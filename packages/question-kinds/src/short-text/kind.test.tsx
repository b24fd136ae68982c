import { expect, test } from '@jest/globals'
import { describedBy, drawQuestion } from '../testing/draw-question.tsx'
import { shortText } from './model.ts'

const schema = { title: 'Full name', type: 'string', minLength: 1, maxLength: 20 }

test.each([
  ['  Ada   Lovelace ', 'Ada Lovelace'],
  ['Zoë O’Brien', 'Zoë O’Brien'],
  ['Ada\u200b\u00a0L', 'Ada L'],
  ['   ', undefined],
  [undefined, undefined],
  [['first', 'second'], 'first'],
  [{ toString: 'no' }, undefined],
])('%p is read as %p', (typed, answer) => {
  expect(shortText.parse(typed, schema, {})).toBe(answer)
})

test.each([
  ['required', {}, {}, 'Enter full name'],
  ['required', {}, { enter: 'your full name' }, 'Enter your full name'],
  ['maxLength', { limit: 20 }, { enter: 'your full name' }, 'Full name must be 20 characters or less'],
  ['minLength', { limit: 3 }, {}, 'Full name must be 3 characters or more'],
  ['pattern', {}, { enter: 'your licence number' }, 'Enter your licence number in the correct format'],
])('%s is said in the words of the Design System', (keyword, params, options, message) => {
  expect(shortText.errorFor({ keyword, path: '', params }, schema, options, 'ab')).toBe(message)
})

test('the label is the heading of the page, the hint and the error describe the field, nothing is marked required', () => {
  const page = drawQuestion({
    kind: 'short-text',
    schema,
    hint: 'As on your bill',
    errors: [{ at: 'q', message: 'Enter it' }],
  })
  expect(page.querySelector('h1 label')?.textContent).toBe('Full name')
  expect(describedBy(page, 'q')).toEqual(['As on your bill', 'Error: Enter it'])
  expect(page.querySelector('[required]')).toBeNull()
})

test('a question that may be left out says so', () => {
  const page = drawQuestion({ kind: 'short-text', schema, required: false })
  expect(page.querySelector('label')?.textContent).toBe('Full name (optional)')
})
