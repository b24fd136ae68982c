import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { money } from './model.ts'

test.each([
  ['£1,234.50', 123450],
  ['12', 1200],
  ['12.5', 1250],
  ['£ 0.07', 7],
  ['-£3', -300],
  ['', undefined],
  ['12.345', '12.345'],
  ['about £3', 'about £3'],
])('%p is read as %p pence', (typed, answer) => {
  expect(money.parse(typed, {}, {})).toBe(answer)
})

test('no penny is lost between what is shown and what is read', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (pence) => {
      expect(money.parse(money.toRaw(pence), {}, {})).toBe(pence)
      expect(money.parse(money.format(pence, {}, {})[0], {}, {})).toBe(pence)
    }),
  )
})

test.each([
  ['required', {}, 'Enter your rent'],
  ['type', {}, 'Rent must be an amount in pounds, like 30 or 30.50'],
  ['minimum', { minimum: 3000 }, 'Rent must be £30 or more'],
  ['maximum', { minimum: 0, maximum: 123450 }, 'Rent must be between £0 and £1,234.50'],
])('%s is said in pounds', (keyword, limits, message) => {
  expect(
    money.errorFor({ keyword, path: '', params: {} }, { title: 'Rent', ...limits }, { enter: 'your rent' }, 'x'),
  ).toBe(message)
})

test('the amount is shown again after a pound sign', () => {
  const page = drawQuestion({ kind: 'money', answer: 3050 })
  expect(posted(page)).toEqual([['q', '30.50']])
  expect(page.querySelector('.govuk-input__prefix')?.textContent).toBe('£')
})
