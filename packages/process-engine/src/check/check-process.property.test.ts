import type { ServicePackage } from '@guildhall/schemas'
import { catalogue } from '@guildhall/schemas/catalogue'
import { checkServicePackage } from '@guildhall/schemas/check'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { proposeJourneys } from '../journeys/propose/propose-journeys.ts'
import { checkProcess } from './check-process.ts'

type Holder = Record<string, unknown>

/** Every place in a package outside the texts, as the object or list that holds it and its key. */
function placesIn(value: unknown, found: [Holder, string][] = []): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, part] of Object.entries(value)) {
    found.push([value as Holder, key])
    placesIn(part, found)
  }
  return found
}

const made: unknown[] = [
  null,
  true,
  0,
  -1,
  7,
  '',
  'x',
  'collect',
  'answers.gone',
  [],
  {},
  { var: 'answers.items' },
  { var: 'outcome' },
]
const edit = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('take away', 'replace', 'copy'),
  with: fc.constantFrom(...made),
  other: fc.nat(),
})

/** A package with some of it taken away, replaced, or copied from elsewhere in it. */
function edited(service: ServicePackage, edits: { place: number; how: string; with: unknown; other: number }[]) {
  const copy = structuredClone(service)
  for (const { place, how, with: value, other } of edits) {
    // The texts of forms are many, and nothing reads them.
    const places = [
      ...placesIn(copy.process),
      ...placesIn(copy.fees),
      ...placesIn(copy.bookings),
      ...placesIn(copy.forms['request']?.pages),
    ]
    const [holder, key] = places[place % places.length]!
    const [from, name] = places[other % places.length]!
    if (how === 'take away') {
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else delete holder[key]
    } else holder[key] = structuredClone(how === 'copy' ? from[name] : value)
  }
  return copy
}

test('whatever a designer has drawn, as long as it keeps the schemas it is judged in sentences and never throws', () => {
  let judged = 0
  fc.assert(
    fc.property(fc.constantFrom(...catalogue()), fc.array(edit, { minLength: 1, maxLength: 4 }), (service, edits) => {
      const copy = edited(service, edits)
      if (checkServicePackage(copy).length > 0) return
      judged += 1
      for (const { code, at, message } of checkProcess(copy)) {
        expect(code).toMatch(/^[a-z]+\/[a-z-]+$/)
        expect(at).toMatch(/^\//)
        expect(message).toMatch(/ /)
        expect(message).not.toMatch(/undefined|\[object|NaN/)
      }
    }),
    { numRuns: 1000 },
  )
  expect(judged).toBeGreaterThan(100)
})

test('what could be published has journeys proposed for it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...catalogue()), fc.array(edit, { minLength: 1, maxLength: 3 }), (service, edits) => {
      const { journeys: _, ...copy } = edited(service, edits)
      if (checkServicePackage(copy).length > 0 || checkProcess(copy).some(({ level }) => level !== 'warn')) return
      expect(proposeJourneys(copy).length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
})
