import { expect, test } from '@jest/globals'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { longText } from './model.ts'

test('line ends of any browser are one character, and lines are kept', () => {
  expect(longText.parse('  one\r\ntwo\rthree \n', {}, {})).toBe('one\ntwo\nthree')
  expect(longText.format('one\ntwo', {}, {})).toEqual(['one', 'two'])
})

test('a text that is too long is shown again whole, with the limit in words for those without a script', () => {
  const schema = { type: 'string', title: 'Place', maxLength: 5 }
  const page = drawQuestion({
    kind: 'long-text',
    schema,
    answer: 'far too long',
    errors: [{ at: 'q', message: 'Too long' }],
  })
  expect(posted(page)).toEqual([['q', 'far too long']])
  expect(page.getElementById('q-info')?.textContent).toBe('You can enter up to 5 characters')
  expect(page.querySelector('textarea')?.hasAttribute('maxlength')).toBe(false)
})

test('without a limit nothing is counted', () => {
  const page = drawQuestion({ kind: 'long-text', schema: { type: 'string', title: 'Place' } })
  expect(page.querySelector('.govuk-character-count')).toBeNull()
})
