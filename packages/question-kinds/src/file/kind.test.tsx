import { expect, test } from '@jest/globals'
import { drawQuestion } from '../testing/draw-question.tsx'
import { file } from './model.ts'
import { settings } from './settings.ts'

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
    context: { files: { q: [{ id: 'one', name: 'sofa.jpg', bytes: 2_340_000 }] } },
  })
  expect(page.querySelector('.govuk-inset-text')?.textContent).toContain('sofa.jpg (2.3MB)')
  expect(page.querySelector('button')?.value).toBe('remove:q:one')
  expect(page.querySelector('input[type=file]')?.getAttribute('accept')).toBe('image/jpeg,image/png,image/webp')
})

test('a question for several files counts those that are kept, each with a button of its own, and shows pictures', () => {
  const page = drawQuestion({
    kind: 'file',
    options,
    schema: { type: 'array', items: { type: 'string' }, maxItems: 3 },
    context: {
      files: {
        q: [
          { id: 'one', name: 'sofa.jpg', href: '/files/one', isPicture: true },
          { id: 'two', name: 'plan.pdf', href: '/files/two' },
        ],
      },
    },
  })
  expect(page.querySelector('.govuk-inset-text')?.textContent).toContain('You have added 2 of up to 3 files')
  expect([...page.querySelectorAll('button')].map((button) => button.value)).toEqual([
    'add:q',
    'remove:q:one',
    'remove:q:two',
  ])
  expect([...page.querySelectorAll('img')].map((picture) => picture.getAttribute('src'))).toEqual(['/files/one'])
  expect(page.querySelector('input[type=file]')?.hasAttribute('multiple')).toBe(true)
})

test('one file becomes several and one again without losing how it is asked for', () => {
  const most = settings.find(({ name }) => name === 'most')!
  const one = {
    name: 'q',
    schema: { type: 'string', title: 'Photos', format: 'uri-reference' },
    ui: {},
    required: true,
  }
  const three = most.write(one, 3)
  expect(three.schema).toEqual({
    type: 'array',
    title: 'Photos',
    items: { type: 'string', format: 'uri-reference' },
    maxItems: 3,
    uniqueItems: true,
  })
  expect(most.read(three)).toBe(3)
  expect(most.read(one)).toBeUndefined()
  expect(most.write(three, 1).schema).toEqual(one.schema)
  expect(file.errorFor({ keyword: 'maxItems', path: '', params: {} }, three.schema, options, [])).toBe(
    'You can only add up to 3 files',
  )
})
