import { readFileSync } from 'node:fs'
import type { ServicePackage } from '@guildhall/schemas'

const file = new URL('../../../schemas/services/bulky-waste.json', import.meta.url)

/** The bulky waste service, as it stands in the catalogue. */
export const bulkyWaste = JSON.parse(readFileSync(file, 'utf8')) as ServicePackage

/** Answers to it: two sofas and two armchairs (£62.00), to be collected on Tuesday 22 December 2026. */
export const answers = {
  address: { line1: '1 High Street', town: 'Kingsmere', postcode: 'KM1 1AA', zone: 'north' },
  items: [
    { item: 'sofa', quantity: 2 },
    { item: 'armchair', quantity: 2 },
  ],
  place: 'On the drive',
  fullName: 'Ada Test',
  email: 'ada@example.com',
  slot: { bookingId: '6f0e2a5e-6a68-4a35-9d12-1f3a6f1c0a11', date: '2026-12-22', window: 'morning' },
}
