import { expect, test } from '@jest/globals'
import { drawQuestion } from '../testing/draw-question.tsx'
import { file } from './model.ts'

const options = { subject: 'photo', types: ['image/jpeg', 'image/png', 'image/webp'], maxBytes: 10_000_000 }

test.each([
  ['required', 'Select a photo'],
  ['file-type', 'The selected file must be a JPEG, PNG or WebP'],
  ['file-size', 'The selected file must be smaller than 10MB'],
  ['file-empty', 'The selected file is empty'],
  ['file-virus', 'The selected file contains a virus'],
  ['anything else', 'The selected file could not be uploaded – try again'],
])('%s is said in the words of the Design System', (keyword, message) => {
  expect(file.errorFor({ keyword, path: '', params: {} }, {}, options, undefined)).toBe(message)
})

test('a text posted in place of a file is no answer: only the server names a stored file', () => {
  expect(file.parse('3f8d1c52-0000-4000-8000-000000000000', {}, {})).toBeUndefined()
})

test('the kept file is named, with a button that removes it', () => {
  const page = drawQuestion({
    kind: 'file',
    options,
    context: { files: { q: { name: 'sofa.jpg', bytes: 2_340_000 } } },
  })
  expect(page.querySelector('.govuk-inset-text')?.textContent).toContain('sofa.jpg (2.3MB)')
  expect(page.querySelector('button')?.value).toBe('remove:q')
  expect(page.querySelector('input[type=file]')?.getAttribute('accept')).toBe('image/jpeg,image/png,image/webp')
})
