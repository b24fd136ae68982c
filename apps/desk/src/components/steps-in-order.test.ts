import { expect, test } from '@jest/globals'
import { stepsInOrder } from './steps-in-order.ts'

test('steps entered at one instant stand as the ledger tells, later ones after them', () => {
  const morning = '2026-11-24T09:00:00.000Z'
  const steps = [
    { id: 'collect', enteredAt: '2026-11-24T10:00:00.000Z' },
    { id: 'send', enteredAt: morning },
    { id: 'request', enteredAt: morning },
  ]
  const ids = stepsInOrder(steps, ['request', 'send', 'collect']).map((step) => step.id)
  expect(ids).toEqual(['request', 'send', 'collect'])
})
