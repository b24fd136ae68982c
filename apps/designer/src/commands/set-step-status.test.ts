import type { ServicePackage } from '@guildhall/schemas'
import { checkServicePackage } from '@guildhall/schemas/check'
import pavement from '@guildhall/schemas/services/pavement-licence.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { setStepStatus } from './set-step-status.ts'

const pack = pavement as unknown as ServicePackage

test('a step is given its own words for the status, and loses them when there are none', () => {
  const named = setStepStatus({ step: 'consult', title: 'Wait', status: ' Open to objections ' }).apply(pack)
  expect(named.process.steps['consult']!.status).toBe('Open to objections')
  const unnamed = setStepStatus({ step: 'consult', title: 'Wait', status: ' ' }).apply(named)
  expect(unnamed.process.steps['consult']).not.toHaveProperty('status')
  for (const after of [named, unnamed]) expect(checkServicePackage(after)).toEqual([])
})
