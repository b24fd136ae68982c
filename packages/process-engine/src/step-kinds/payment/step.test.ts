import { expect, test } from '@jest/globals'
import { visitTo } from '../visit.fixture.ts'
import { paymentStep } from './step.ts'

const visit = visitTo(paymentStep.example)
const about = { step: 'here', occurrence: 1 }

test('entering asks for the fee and sets the moment to give up', () => {
  expect(paymentStep.enter(visit)).toMatchObject({
    effects: [
      {
        type: 'request-payment',
        key: 'here#1:payment',
        ...about,
        amount: 3500,
        description: 'Bulky waste collection',
        lines: [{ id: 'base', label: 'Collection of up to 3 items', times: 1, amount: 3500 }],
      },
    ],
    ledger: [{ type: 'payment-requested', data: { amount: 3500 } }],
    timers: [{ name: 'abandon', dueAt: new Date('2026-12-01T10:30:00Z'), purpose: 'abandon' }],
  })
})

test('a fee that comes to nothing is not asked for', () => {
  const free = new Map([['collection', { title: 'Free', lines: [{ id: 'free', label: 'Free', amount: 0 }] }]])
  const definition = { ...visit.definition, fees: free }
  expect(paymentStep.enter({ ...visit, definition })).toMatchObject({
    done: { outcome: 'nothing-to-pay', result: { amount: 0 } },
  })
})

test('giving up only asks the provider to cancel', () => {
  expect(paymentStep.on?.(visit, { type: 'timer-fired', key: 'here#1:abandon' })).toEqual({
    effects: [{ type: 'cancel-payment', key: 'here#1:cancel', ...about }],
  })
})

test('the provider decides the outcome', () => {
  const received = { type: 'payment-received', ...about, amount: 3500, attempt: 'a' } as const
  expect(paymentStep.on?.(visit, received)?.done).toEqual({ outcome: 'paid', result: { amount: 3500 } })
  expect(paymentStep.on?.(visit, { type: 'payment-abandoned', ...about })?.done).toEqual({ outcome: 'abandoned' })
  const failed = { type: 'payment-failed', ...about, attempt: 'a', reason: 'declined' } as const
  expect(paymentStep.on?.(visit, failed)?.done).toBeUndefined()
})

test('a fee that does not exist stops the case alone, with words', () => {
  expect(() => paymentStep.enter({ ...visit, config: { ...visit.config, fee: 'gone' } })).toThrow(
    'asks for the fee "gone", which does not exist',
  )
})
