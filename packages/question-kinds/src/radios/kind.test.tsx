import { expect, test } from '@jest/globals'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { radios } from './model.ts'

const schema = {
  type: 'string',
  title: 'Where do you live?',
  oneOf: [
    { const: 'house', title: 'House' },
    { const: 'boat', title: 'Boat', description: 'With a mooring in the borough' },
  ],
}

test('the value is kept and its words are shown', () => {
  expect(radios.parse('boat', schema, {})).toBe('boat')
  expect(radios.format('boat', schema, {})).toEqual(['Boat'])
})

test('a number that is offered stays a number', () => {
  expect(radios.parse('2', { oneOf: [{ const: 1 }, { const: 2 }] }, {})).toBe(2)
})

test('no answer is said as Select', () => {
  expect(
    radios.errorFor({ keyword: 'required', path: '', params: {} }, schema, { enter: 'where you live' }, undefined),
  ).toBe('Select where you live')
})

test('the first radio button has the id that the error summary links to, and the answer is shown again', () => {
  const page = drawQuestion({
    kind: 'radios',
    schema,
    answer: 'boat',
    errors: [{ at: 'q', message: 'Select where you live' }],
  })
  expect(page.querySelector('input[value="house"]')?.id).toBe('q')
  expect(posted(page)).toEqual([['q', 'boat']])
  expect(page.querySelector('legend h1')?.textContent).toBe('Where do you live?')
  expect(page.querySelector('.govuk-radios__hint')?.textContent).toBe('With a mooring in the borough')
})
