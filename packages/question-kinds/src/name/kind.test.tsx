import { expect, test } from '@jest/globals'
import type { QuestionSchema } from '../kind.ts'
import { describedBy, drawQuestion, posted } from '../testing/draw-question.tsx'
import { name } from './model.ts'
import { settings } from './settings.ts'

const { schema: whole, uiSchema } = name.newQuestion('q', 'What is your name?')
const options = uiSchema['ui:options'] as Record<string, unknown>
const apart = settings
  .find((setting) => setting.name === 'apart')!
  .write({ name: 'q', schema: whole, ui: uiSchema, required: true }, true).schema as QuestionSchema

test.each([
  [whole, '  Siân  O’Neil-Jones ', 'Siân O’Neil-Jones'],
  [whole, ' ', undefined],
  [apart, { given: ' Zoë ', family: 'ap Gwilym' }, { given: 'Zoë', family: 'ap Gwilym' }],
  [apart, { given: 'Madonna', family: '' }, { given: 'Madonna' }],
  [apart, { given: '', family: ' ' }, undefined],
])('%#: a name is read with its accents and apostrophes', (schema, typed, answer) => {
  expect(name.parse(typed, schema, options)).toEqual(answer)
})

test.each([
  [whole, 'required', '', options, 'Enter your full name', undefined],
  [whole, 'required', '', { enter: 'the name of the child' }, 'Enter the name of the child', undefined],
  [whole, 'maxLength', '', options, 'Full name must be 200 characters or less', undefined],
  [apart, 'required', '/family', options, 'Enter your last name', 'family'],
  [apart, 'required', '/given', {}, 'Enter first name', 'given'],
  [apart, 'maxLength', '/given', options, 'First name must be 200 characters or less', 'given'],
])('%#: each fault has its sentence and its box', (schema, keyword, path, given, message, part) => {
  const fault = { keyword, path, params: { limit: 200 } }
  expect(name.errorFor(fault, schema, given, undefined)).toBe(message)
  expect(name.partOf?.(fault, schema, undefined)).toBe(part)
})

test('browsers may fill in each part, and an error describes its own box', () => {
  const errors = [{ at: 'q.family', message: 'Enter your last name' }]
  const page = drawQuestion({ kind: 'name', schema: apart, answer: { given: 'Zoë' }, errors })
  expect(posted(page)).toEqual([
    ['q[given]', 'Zoë'],
    ['q[family]', ''],
  ])
  expect(page.getElementById('q-given')?.getAttribute('autocomplete')).toBe('given-name')
  expect(describedBy(page, 'q-family')).toEqual(['Error: Enter your last name'])
  expect(page.getElementById('q-family')?.getAttribute('spellcheck')).toBe('false')
})

test('a name in two parts reads as one line, and can be one box again', () => {
  expect(name.format({ given: 'Zoë', family: 'ap Gwilym' }, apart, options)).toEqual(['Zoë ap Gwilym'])
  const back = settings.find((setting) => setting.name === 'apart')!
  expect(back.write({ name: 'q', schema: apart, ui: uiSchema, required: true }, false).schema).toEqual(whole)
})
