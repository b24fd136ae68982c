import type { ServicePackage } from '@guildhall/schemas'
import { checkServicePackage } from '@guildhall/schemas/check'
import pavement from '@guildhall/schemas/services/pavement-licence.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { setEndingMessage } from './set-ending-message.ts'
import { setRenewal } from './set-renewal.ts'

const pack = pavement as unknown as ServicePackage
const step = { step: 'renew', title: 'Renew the licence' }

test.each([
  { lasts: { days: 730 } },
  { inviteBefore: { workingDays: 20 } },
  { message: 'renew-soon' },
  { carry: ['business'] },
])('what is set of a renewal stands in its config, and the service keeps its schema: %j', (change) => {
  const command = setRenewal({ ...step, change })
  const after = command.apply(pack)
  expect(after.process.steps['renew']!.config).toMatchObject(change)
  expect(command.sentence).toContain('Renew the licence')
  expect(checkServicePackage(after)).toEqual([])
})

test('the message about a withdrawal is set beside its other settings, and a part that says nothing goes', () => {
  const set = setEndingMessage({ when: 'withdraw', title: 'Refused', message: 'refused' }).apply(pack)
  expect(set.process.withdraw).toEqual({ before: ['register'], message: 'refused' })
  const unset = setEndingMessage({ when: 'withdraw', title: 'Refused', message: undefined }).apply(set)
  expect(unset.process.withdraw).toEqual({ before: ['register'] })
  const gone = setEndingMessage({ when: 'cancel', title: 'Cancelled', message: undefined }).apply(pack)
  expect(gone.process).not.toHaveProperty('cancel')
  for (const after of [set, unset, gone]) expect(checkServicePackage(after)).toEqual([])
})
