import type { ServicePackage } from '@guildhall/schemas'
import bulkyWaste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { unknownPlaceholders } from './placeholders.ts'

test('a misspelt placeholder is named once', () => {
  expect(unknownPlaceholders('Hello ((nam)) ((nam)), ((reference)) (call us)')).toEqual(['nam'])
})

test('the sample service uses only placeholders that mean something', () => {
  for (const message of Object.values((bulkyWaste as unknown as ServicePackage).messages)) {
    expect(unknownPlaceholders(`${message.subject} ${message.body}`)).toEqual([])
  }
})
