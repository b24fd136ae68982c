import type { Fee } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import { answers, bulkyWaste } from './bulky-waste.fixture.ts'
import { workOutFee } from './fee.ts'

const collection = bulkyWaste.fees['collection']!
const fee = (...lines: Partial<Fee['lines'][number]>[]): Fee => ({
  title: 'Fee',
  lines: lines.map((line, index) => ({ id: `line-${index}`, label: 'Line', amount: 1000, ...line })),
})

test('the collection fee counts what is charged for', () => {
  expect(workOutFee(collection, { answers })).toEqual({
    total: 6200,
    lines: [
      { id: 'base', label: 'Collection of up to 3 items', times: 1, amount: 3500 },
      { id: 'extra', label: 'Each item after the third', times: 1, amount: 700 },
      { id: 'upholstered', label: 'Separate handling of upholstered seating', times: 4, amount: 2000 },
    ],
  })
})

test('without answers only the base is charged', () => {
  expect(workOutFee(collection, { answers: {} }).total).toBe(3500)
})

test('a total is never below nothing, and a discount shows as a line', () => {
  const discounted = fee({ amount: 500 }, { amount: -800, when: { var: 'answers.concession' } })
  expect(workOutFee(discounted, { answers: { concession: true } })).toMatchObject({
    total: 0,
    lines: [{ amount: 500 }, { amount: -800 }],
  })
  expect(workOutFee(discounted, { answers: {} }).total).toBe(500)
})

test('amounts are whole pence', () => {
  expect(workOutFee(fee({ amount: 333, times: { var: 'answers.hours' } }), { answers: { hours: 1.5 } }).total).toBe(500)
})

test('a line charged fewer than no times, or by a rule that cannot be worked out, is left out', () => {
  for (const times of [-2, 'three', null]) {
    const { lines, total } = workOutFee(fee({ times: { var: 'answers.n' } }), { answers: { n: times } })
    expect({ lines, total }).toEqual({ lines: [], total: 0 })
  }
})
