import { expect, test } from '@jest/globals'
import { compileForm } from './compile-form.ts'
import { formOf, is } from './testing/forms.ts'
import { validatePage } from './validate.ts'

const said = (form: ReturnType<typeof formOf>, answers: Record<string, unknown>, page = 'one', today?: string) =>
  validatePage(compileForm(form), page, answers, { today }).map(({ at, message }) => `${at}: ${message}`)

test('a hidden question is not missed; once shown it is', () => {
  const form = formOf({ one: { pet: {}, name: { required: true, showWhen: is('pet', 'yes') } } })
  expect(said(form, {})).toEqual([])
  expect(said(form, { pet: 'yes' })).toEqual(['name: Enter name'])
})

test('a wrong answer to a hidden question is no error', () => {
  const form = formOf({ one: { pet: {}, name: { schema: { maxLength: 2 }, showWhen: is('pet', 'yes') } } })
  expect(said(form, { name: 'too long' })).toEqual([])
})

test('a page that is not asked has nothing wrong', () => {
  const form = formOf({ one: { a: {} }, two: { b: { required: true } } }, { two: { showWhen: is('a', 'x') } })
  expect(said(form, {}, 'two')).toEqual([])
  expect(said(form, { a: 'x' }, 'two')).toEqual(['b: Enter b'])
})

test('errors come in question order, one for each question, checks among them', () => {
  const form = formOf(
    { one: { a: {}, b: { required: true }, c: { schema: { minLength: 5, pattern: '^[a-z]+$' } } } },
    { one: { checks: [{ question: 'a', rule: is('a', 'x'), message: 'It must be x' }] } },
  )
  expect(said(form, { a: 'y', c: '1' })).toEqual(['a: It must be x', 'b: Enter b', 'c: C must be 5 characters or more'])
})

test('a check is not asked of a question that is wrong already or hidden', () => {
  const checks = [{ question: 'a', rule: is('a', 'x'), message: 'It must be x' }]
  expect(said(formOf({ one: { a: { required: true } } }, { one: { checks } }), {})).toEqual(['a: Enter a'])
  const hidden = formOf({ one: { b: {}, a: { showWhen: is('b', 'yes') } } }, { one: { checks } })
  expect(said(hidden, {})).toEqual([])
})

test('a designer’s own words stand in place of ours', () => {
  const form = formOf({ one: { a: { required: true, options: { messages: { required: 'Tell us a' } } } } })
  expect(said(form, {})).toEqual(['a: Tell us a'])
})

test('a choice that is not offered is one error, not one for each choice', () => {
  const schema = { oneOf: [{ const: 'x' }, { const: 'y' }, { const: 'z' }] }
  expect(said(formOf({ one: { a: { kind: 'radios', schema } } }), { a: 'q' })).toEqual(['a: Select a'])
})

test('a date is judged by the day that the caller gives', () => {
  const form = formOf({ one: { born: { kind: 'date', schema: { format: 'date' }, options: { notAfter: 'today' } } } })
  expect(said(form, { born: '2026-11-25' }, 'one', '2026-11-24')).toEqual([
    'born.day: Born must be today or in the past',
  ])
  expect(said(form, { born: '2026-11-25' }, 'one', '2026-11-26')).toEqual([])
  expect(said(form, { born: '2026-02-31' })).toEqual(['born.day: Born must be a real date'])
})

test('an answer named as an object’s own method is not taken for given', () => {
  const form = formOf({ one: { toString: { required: true } } })
  expect(said(form, {})).toEqual(['toString: Enter toString'])
})

test('a text of any length is judged in no time, patterns among its rules', () => {
  const compiled = compileForm(formOf({ one: { a: { schema: { pattern: '^[a-z]*[a-z]*$', maxLength: 50 } } } }))
  const start = performance.now()
  expect(validatePage(compiled, 'one', { a: `${'a'.repeat(1_000_000)}!` })).toEqual([
    { at: 'a', message: 'A must be 50 characters or less' },
  ])
  expect(validatePage(compiled, 'one', { a: 'aA' })).toEqual([{ at: 'a', message: 'Enter a in the correct format' }])
  expect(performance.now() - start).toBeLessThan(1000)
})
