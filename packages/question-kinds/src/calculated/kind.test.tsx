import { expect, test } from '@jest/globals'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { readFormula, writeFormula } from './formula.ts'
import { calculated } from './model.ts'

const v = (name: string) => ({ var: `answers.${name}` })

test.each<[string, unknown]>([
  ['bags * 2 + 5', { '+': [{ '*': [v('bags'), 2] }, 5] }],
  ['(bags + bins) * 1.5', { '*': [{ '+': [v('bags'), v('bins')] }, 1.5] }],
  ['a - (b - c)', { '-': [v('a'), { '-': [v('b'), v('c')] }] }],
  ['a - b - c', { '-': [{ '-': [v('a'), v('b')] }, v('c')] }],
  ['max(0, a - 3)', { max: [0, { '-': [v('a'), 3] }] }],
  ['sum(items.quantity)', { reduce: [v('items'), { '+': [{ var: 'accumulator' }, { var: 'current.quantity' }] }, 0] }],
])('the formula “%s” is a rule, and the rule is that formula again', (text, rule) => {
  expect(readFormula(text)).toEqual({ rule })
  expect(writeFormula(rule)).toBe(text)
})

test.each([
  ['', 'Enter how it is worked out'],
  ['a +', 'Something is missing at the end'],
  ['(a + b', 'A bracket is not closed'],
  ['a b', '“b” cannot stand there'],
  ['* 2', '“*” cannot stand there'],
  ['sqrt(a)', '“sqrt” is not known: use min, max or sum'],
  ['sum(items)', 'sum takes a list and the number in it, such as sum(items.quantity)'],
  ['('.repeat(200), 'Use fewer brackets'],
  ['{"if":', 'That is no rule'],
])('“%s” is no formula: %s', (text, mistake) => {
  expect(readFormula(text)).toEqual({ mistake })
})

test('a rule that no formula says is kept as it is', () => {
  const rule = { if: [v('a'), 1, 2] }
  expect(readFormula(writeFormula(rule))).toEqual({ rule })
})

test('it posts nothing, and what is posted for it is passed over', () => {
  const page = drawQuestion({ kind: 'calculated', answer: 12, options: { unit: 'bags' } })
  expect(posted(page)).toEqual([])
  expect(page.getElementById('q')?.textContent).toBe('12 bags')
  expect(calculated.parse('999', {}, {})).toBeUndefined()
})

test('before it can be worked out it says so', () => {
  expect(drawQuestion({ kind: 'calculated' }).getElementById('q')?.textContent).toBe(
    'We work this out from your answers.',
  )
})

test('pence are shown in pounds', () => {
  expect(calculated.format(1250, {}, { money: true })).toEqual(['£12.50'])
})
