import { expect, test } from '@jest/globals'
import { systemOf } from './breaker.ts'
import { connectorOf, laneOf, lanePlaces, titleOfKind } from './kind-facts.ts'

test('work that calls an outside system goes in the lane of that system, all other work in the main one', () => {
  expect(laneOf('send-message')).toBe('govuk-notify')
  expect(laneOf('check-payment')).toBe('govuk-pay')
  expect(laneOf('fire-timer')).toBe('work')
})

test('one system gets half of the places at most, and at least one', () => {
  expect(lanePlaces(30)).toEqual({ work: 30, 'govuk-notify': 15, 'govuk-pay': 15, rest: 15 })
  expect(lanePlaces(1)).toEqual({ work: 1, 'govuk-notify': 1, 'govuk-pay': 1, rest: 1 })
})

test('each connection of the general connector has a breaker of its own', () => {
  const call = (connector: string) => systemOf({ kind: 'call-connector', payload: { connector } })
  expect(call('waste-depot')).toBe('rest:waste-depot')
  expect(call('waste-depot')).not.toBe(call('permits'))
  expect(systemOf({ kind: 'send-message', payload: {} })).toBe('govuk-notify')
  expect(systemOf({ kind: 'end-hold', payload: {} })).toBeUndefined()
})

test('a kind that only a newer Guildhall knows has its name for a title and calls nobody', () => {
  for (const kind of ['train-a-pigeon', 'toString', 'constructor']) {
    expect(titleOfKind(kind)).toBe(kind)
    expect(connectorOf(kind)).toBeUndefined()
    expect(laneOf(kind)).toBe('work')
  }
})
