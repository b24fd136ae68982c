import { expect, test } from '@jest/globals'
import { checkAnswers } from './check-answers.ts'
import { checkForm } from './check-form.ts'
import { compileForm } from './compile-form.ts'
import { visibleAnswers } from './journey.ts'
import { parsePage } from './parse-page.ts'
import { validateSubmission } from './submission.ts'
import { formOf } from './testing/forms.ts'

const bags = { kind: 'number', schema: { type: 'integer', title: 'Bags', minimum: 1, maximum: 50 }, required: true }
const total = (rule: unknown) => ({
  kind: 'calculated',
  schema: { type: 'number', title: 'Total' },
  options: { rule, unit: 'bags' },
})
const twice = { '*': [{ var: 'answers.bags' }, 2] }
const form = formOf({
  one: { bags },
  two: { total: total(twice) },
  three: { why: { showWhen: { '>': [{ var: 'answers.total' }, 10] } } },
})

test('what anybody sends for a number that is worked out never counts', () => {
  expect(parsePage(form, 'two', { total: '1' }, { kept: { total: 1 } })).toEqual({})
  expect(validateSubmission(compileForm(form), { bags: 3, total: 999 })).toEqual({ answers: { bags: 3, total: 6 } })
  expect(visibleAnswers(form, { bags: 4, total: 'x' })).toEqual({ bags: 4, total: 8 })
})

test('later rules read it, and it changes with the answers before it', () => {
  expect(visibleAnswers(form, { bags: 6, why: 'Many' })).toEqual({ bags: 6, total: 12, why: 'Many' })
  expect(visibleAnswers(form, { bags: 2, why: 'Many' })).toEqual({ bags: 2, total: 4 })
})

test('it stands among the answers to check, where nobody can change it', () => {
  const rows = checkAnswers(form, { bags: 3 }).flatMap((section) => section.rows)
  expect(rows.find(({ question }) => question === 'total')).toEqual({
    question: 'total',
    label: 'Total',
    lines: ['6 bags'],
    page: 'two',
    fixed: true,
  })
})

test('it reads earlier answers only, and nobody can be made to give it', () => {
  const codes = (asked: object) => checkForm(formOf({ one: { total: asked }, two: { bags } })).map(({ code }) => code)
  expect(codes(total(twice))).toEqual(['rule/asked-later'])
  expect(codes(total({ eval: ['1'] }))).toEqual(['rule/operator'])
  expect(codes({ ...total(1), required: true })).toEqual(['question/silent-required'])
})

test('a sum that cannot be worked out is no answer', () => {
  const broken = formOf({ one: { bags }, two: { total: total({ '/': [1, { '-': [{ var: 'answers.bags' }, 3] }] }) } })
  expect(visibleAnswers(broken, { bags: 3 })).toEqual({ bags: 3 })
})
