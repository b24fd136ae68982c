import { expect, test } from '@jest/globals'
import { fillIn, plain } from './fill-in.ts'

const facts = { name: 'Jane', reference: 'BWC-0000-0000', empty: '' }

test('each place gets its fact, as often as it stands there, and an empty fact leaves nothing', () => {
  expect(fillIn('Hello ((name)), ((reference)) – ((name))((empty))', facts)).toBe('Hello Jane, BWC-0000-0000 – Jane')
})

test('a place that nobody knows stays as it is written', () => {
  expect(fillIn('((nobody)) ((Name)) ((toString)) ((constructor)) ((__proto__))', facts)).toBe(
    '((nobody)) ((Name)) ((toString)) ((constructor)) ((__proto__))',
  )
})

test('there is no code in a text, and what a person typed is never filled in again', () => {
  const typed = { ...facts, name: '((reference)) $& $1 <%= 1+1 %> {{name}}' }
  expect(fillIn('Hello ((name))', typed)).toBe('Hello ((reference)) $& $1 <%= 1+1 %> {{name}}')
  expect(fillIn('((1+1)) ((name | upper)) ((if name)) <%= name %> {{name}}', facts)).toBe(
    '((1+1)) ((name | upper)) ((if name)) <%= name %> {{name}}',
  )
})

test('what a person typed cannot become a link or a heading of a message', () => {
  expect(plain('# Win\n[a prize](https://evil.example) [now]')).toBe('Win\na prize(https://evil.example) now')
  expect(plain('Marion O’Shea – 2nd floor (left)')).toBe('Marion O’Shea – 2nd floor (left)')
})
