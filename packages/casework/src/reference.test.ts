import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { newReference, readReference } from './reference.ts'

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const references = fc.constantFrom(...Array.from({ length: 200 }, () => newReference('BWC')))
/** Where the eight characters after the prefix stand. */
const places = [4, 5, 6, 7, 9, 10, 11, 12]
const put = (text: string, place: number, character: string) => text.slice(0, place) + character + text.slice(place + 1)

test('a new reference is a prefix and eight characters that can be read out, and reads back as itself', () => {
  fc.assert(
    fc.property(references, (reference) => {
      expect(reference).toMatch(/^BWC-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(readReference(reference)).toBe(reference)
    }),
  )
})

test('every single wrong character shows, wherever it stands', () => {
  for (const reference of Array.from({ length: 20 }, () => newReference('BWC'))) {
    for (const place of places) {
      for (const digit of DIGITS) {
        if (digit !== reference[place]) expect(readReference(put(reference, place, digit))).toBeUndefined()
      }
    }
  }
})

test('every swap of two neighbours shows', () => {
  fc.assert(
    fc.property(references, fc.integer({ min: 0, max: 6 }), (reference, index) => {
      const [a, b] = [places[index]!, places[index + 1]!]
      fc.pre(reference[a] !== reference[b])
      expect(readReference(put(put(reference, a, reference[b]!), b, reference[a]!))).toBeUndefined()
    }),
    { numRuns: 1000 },
  )
})

test('a reference is found however it is typed: small letters, spaces, no dashes, and O, I and L for 0 and 1', () => {
  const wanted = Array.from({ length: 2000 }, () => newReference('BWC')).filter((text) => /[01]/.test(text.slice(4)))
  expect(wanted.length).toBeGreaterThan(100)
  for (const reference of wanted) {
    const compact = reference.replaceAll('-', '')
    const typed = (zero: string, one: string) =>
      compact.slice(0, 3) + compact.slice(3).replaceAll('0', zero).replaceAll('1', one)
    for (const text of [
      typed('O', 'I'),
      typed('o', 'l').toLowerCase(),
      ` ${typed('0', 'L').slice(0, 7)} ${typed('0', 'L').slice(7)} `,
    ])
      expect(readReference(text)).toBe(reference)
  }
})

test.each(['', 'BWC', 'B-0000-0000', '../../etc/passwd', 'BWC-UUUU-UUUU', 'BWC-0000-000', '%00', 'BWCBWC-0000-0000'])(
  '%j is no reference',
  (typed) => expect(readReference(typed)).toBeUndefined(),
)

test('references cannot be counted through: ten thousand differ and do not follow one another', () => {
  const made = Array.from({ length: 10_000 }, () => newReference('BWC'))
  expect(new Set(made).size).toBe(10_000)
  const sorted = [...made].sort()
  expect(made.filter((reference, index) => reference === sorted[index]).length).toBeLessThan(50)
})
