import { workOutFee } from '@guildhall/process-engine'
import type { ServicePackage } from '@guildhall/schemas'
import bulkyWaste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { answersOf, questionsOfFee } from './example.ts'

const pack = bulkyWaste as unknown as ServicePackage
const fee = pack.fees['collection']!

test('an example asks only what the fee depends on', () => {
  expect(questionsOfFee(pack, fee).map((field) => field.path)).toEqual(['answers.items'])
})

test('an example comes to what a resident would pay', () => {
  const fields = questionsOfFee(pack, fee)
  const answers = answersOf(fields, { 'answers.items': { fridge: 2, sofa: 1, table: 1, cooker: 0 } })
  expect(answers).toEqual({
    items: [
      { item: 'fridge', quantity: 2 },
      { item: 'sofa', quantity: 1 },
      { item: 'table', quantity: 1 },
    ],
  })
  expect(workOutFee(fee, { answers }).total).toBe(3500 + 700 + 2 * 1500 + 500)
})
