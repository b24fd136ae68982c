import { expect, test } from '@jest/globals'
import { describedBy, drawQuestion, posted } from '../testing/draw-question.tsx'
import { signature } from './model.ts'

const { schema, uiSchema } = signature.newQuestion('q', 'Sign the notice')
const options = uiSchema['ui:options'] as Record<string, unknown>

test('a name and a ticked box sign; half of it is kept as half', () => {
  expect(signature.parse({ agreed: 'yes', name: ' Ada  Lovelace ' }, schema, options)).toEqual({
    agreed: true,
    name: 'Ada Lovelace',
  })
  expect(signature.parse({ name: 'Ada' }, schema, options)).toEqual({ name: 'Ada' })
  expect(signature.parse({ agreed: '', name: '' }, schema, options)).toBeUndefined()
})

test.each([
  ['/agreed', 'Select “I confirm that what I have said is true and complete” to continue', 'agreed'],
  ['/name', 'Enter your full name to sign', 'name'],
])('what is missing at %s is asked for there', (path, message, part) => {
  const fault = { keyword: 'required', path, params: {} }
  expect(signature.errorFor(fault, schema, options, {})).toBe(message)
  expect(signature.partOf?.(fault, schema, {})).toBe(part)
})

test('what was given is shown again, each error at its own field', () => {
  const errors = [{ at: 'q.name', message: 'Enter your full name to sign' }]
  const page = drawQuestion({ kind: 'signature', answer: { agreed: true }, errors })
  expect(posted(page)).toEqual([
    ['q[agreed]', 'yes'],
    ['q[name]', ''],
  ])
  expect(describedBy(page, 'q-name')).toContain('Error: Enter your full name to sign')
})

test('it reads as the statement and who signed it', () => {
  expect(signature.format({ agreed: true, name: 'Ada Lovelace' }, schema, options)).toEqual([
    'I confirm that what I have said is true and complete',
    'Signed by Ada Lovelace',
  ])
})
