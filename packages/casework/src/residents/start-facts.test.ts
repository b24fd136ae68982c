import { catalogue } from '@guildhall/schemas/catalogue'
import { expect, test } from '@jest/globals'
import { startFacts } from './start-facts.ts'

const service = (slug: string) => catalogue().find((pack) => pack.service.slug === slug)!

test('the fee that the process asks for is said line by line, with what everybody pays told apart', () => {
  const { fees } = startFacts(service('bulky-waste'))
  expect(fees.map(({ amount, isAlways }) => [amount, isAlways])).toEqual([
    [3500, true],
    [700, false],
    [1500, false],
    [500, false],
  ])
})

test('a service without a payment charges nothing, and its clock says how long the council takes', () => {
  expect(startFacts(service('missed-bin'))).toEqual({ fees: [], aim: { workingDays: 2 } })
})

test('a fee that no step asks for is not said', () => {
  const pack = service('bulky-waste')
  const { pay: _, ...steps } = pack.process.steps
  expect(startFacts({ ...pack, process: { ...pack.process, steps } }).fees).toEqual([])
})
