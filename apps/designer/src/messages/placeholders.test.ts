import { readFileSync } from 'node:fs'
import type { ServicePackage } from '@guildhall/schemas'
import bulkyWaste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { placeholders, unknownPlaceholders } from './placeholders.ts'

test('a misspelt placeholder is named once', () => {
  expect(unknownPlaceholders('Hello ((nam)) ((nam)), ((reference)) (call us)')).toEqual(['nam'])
})

test('the sample service uses only placeholders that mean something', () => {
  for (const message of Object.values((bulkyWaste as unknown as ServicePackage).messages)) {
    expect(unknownPlaceholders(`${message.subject} ${message.body}`)).toEqual([])
  }
})

test('the list is the one that docs/messages.md gives', () => {
  const docs = readFileSync(new URL('../../../../docs/messages.md', import.meta.url), 'utf8')
  const listed = [...docs.matchAll(/^\| `(\w+)` \|/gm)].map((row) => row[1]!)
  expect(placeholders.map((one) => one.name).toSorted()).toEqual(listed.toSorted())
})
