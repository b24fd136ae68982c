import { expect, test } from '@jest/globals'
import { drawQuestion } from '../testing/draw-question.tsx'
import { email } from './model.ts'

test('spaces that came by pasting are taken out', () => {
  expect(email.parse(' ada @example.com\u200b', {}, {})).toBe('ada@example.com')
})

test.each([
  ['required', 'Enter your email address'],
  ['format', 'Enter an email address in the correct format, like name@example.com'],
  ['maxLength', 'Email address must be 254 characters or less'],
])('%s is said in the words of the Design System', (keyword, message) => {
  const fault = { keyword, path: '', params: { limit: 254 } }
  expect(email.errorFor(fault, { title: 'Email address' }, {}, 'x')).toBe(message)
})

test('the field may be filled in by the browser and is not spell-checked', () => {
  const input = drawQuestion({ kind: 'email' }).querySelector('input')
  expect([input?.type, input?.autocomplete, input?.getAttribute('spellcheck')]).toEqual(['email', 'email', 'false'])
})
