import { expect, test } from '@jest/globals'
import { compileForm } from './compile-form.ts'
import { validateSubmission } from './submission.ts'
import { formOf, is, wasteAnswers, wasteForm } from './testing/forms.ts'

const compiled = compileForm(wasteForm)
const errors = (value: unknown) => {
  const outcome = validateSubmission(compiled, value)
  return 'errors' in outcome ? outcome.errors.map(({ at, message }) => `${at}: ${message}`) : []
}

test('right answers are given back, empty texts and nulls as not given', () => {
  expect(validateSubmission(compiled, { ...wasteAnswers, phone: '', photo: null })).toEqual({ answers: wasteAnswers })
})

test.each([
  [null, ': Answers must be an object with a name for each question'],
  ['text', ': Answers must be an object with a name for each question'],
  [[wasteAnswers], ': Answers must be an object with a name for each question'],
  [{ ...wasteAnswers, isStaff: true }, 'isStaff: There is no question “isStaff” in this form'],
  [{ ...wasteAnswers, email: 5 }, 'email: Enter an email address in the correct format, like name@example.com'],
  [{ ...wasteAnswers, place: ['x'] }, 'place: Enter where you will leave the items'],
  [{ ...wasteAnswers, items: [{ item: 'piano', quantity: 1 }] }, 'items: Number of “piano” must be between 1 and 10'],
  [
    { ...wasteAnswers, items: [{ item: 'sofa', quantity: 1, free: true }] },
    'items: “free” is not part of the answer to “What do you want us to collect?”',
  ],
  [{ ...wasteAnswers, slot: { ...wasteAnswers.slot, bookingId: 'mine' } }, 'slot: Select a day and time'],
])('%j is refused with a sentence', (value, sentence) => {
  expect(errors(value)).toEqual([sentence])
})

test('a name of an object’s machinery is an unknown question', () => {
  expect(errors(JSON.parse('{"__proto__":{"x":1}}'))).toEqual([
    '__proto__: There is no question “__proto__” in this form',
  ])
})

test('what is too deep or too large is refused before it is judged', () => {
  let deep: unknown = 'x'
  for (let level = 0; level < 50; level++) deep = [deep]
  expect(errors({ items: deep })).toEqual([': Answers must be smaller and less deep'])
  expect(errors({ items: Array.from({ length: 20_000 }, () => 1) })).toEqual([
    ': Answers must be smaller and less deep',
  ])
})

test('answers to questions that are not asked are left out', () => {
  const form = formOf({ one: { a: {} }, two: { b: {} } }, { two: { showWhen: is('a', 'x') } })
  expect(validateSubmission(compileForm(form), { a: 'y', b: 'left' })).toEqual({ answers: { a: 'y' } })
})

test('texts are kept without what a database cannot keep', () => {
  const form = formOf({ one: { a: {} } })
  expect(validateSubmission(compileForm(form), { a: ' x\u0000\ud800 ' })).toEqual({ answers: { a: 'x\ufffd' } })
})
