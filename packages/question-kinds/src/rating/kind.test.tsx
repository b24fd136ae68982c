import { expect, test } from '@jest/globals'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { rating } from './model.ts'

const { schema } = rating.newQuestion('q', 'How was the pitch?')

test('stars are read as a number from one to five, and anything else is refused', () => {
  expect(['5', ' 1 ', '', undefined].map((raw) => rating.parse(raw, schema, {}))).toEqual([5, 1, undefined, undefined])
  expect(['0', '6', '4.5', 'good'].map((raw) => typeof rating.parse(raw, schema, {}))).toEqual(Array(4).fill('string'))
  expect(rating.errorFor({ keyword: 'type', path: '', params: {} }, schema, {}, '6')).toBe(
    'Select how many stars you give',
  )
})

test('each number of stars has its word, the best stands first and the chosen one is chosen again', () => {
  const page = drawQuestion({ kind: 'rating', answer: 4 })
  const labels = [...page.querySelectorAll('label')].map((label) => label.textContent)
  expect(labels[0]).toBe('5 stars – very good')
  expect(labels).toHaveLength(5)
  expect(posted(page)).toEqual([['q', '4']])
  expect(rating.format(4, schema, {})).toEqual(['4 stars – good'])
  expect(rating.format(4, schema, {}, 'cy')).toEqual(['4 seren – da'])
})
