import { randomFillSync } from 'node:crypto'

// Crockford's base 32: no I, L, O or U, so that a reference can be read out over the phone (https://www.crockford.com/base32.html).
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A new reference such as `BWC-7K2M-94QX`: seven random digits (35 bits) and a check digit. It cannot be guessed from another one, and a single
 * wrong or two swapped neighbouring characters show.
 */
export function newReference(prefix: string): string {
  const digits = Array.from({ length: 7 }, () => randomByte() % 32)
  const text = [...digits, checkDigit(digits)].map((digit) => DIGITS[digit]).join('')
  return `${prefix}-${text.slice(0, 4)}-${text.slice(4)}`
}

// Asked for a handful at a time: each call to the system's random numbers costs more than the rest of a reference.
const random = Buffer.alloc(1792)
let used = random.length

function randomByte(): number {
  if (used === random.length) {
    randomFillSync(random)
    used = 0
  }
  const byte = random[used]!
  used += 1
  return byte
}

/** The reference as it is stored, from what somebody typed; undefined when it cannot be one. O, I and L are read as 0 and 1. */
export function readReference(typed: string): string | undefined {
  const compact = typed.toUpperCase().replace(/[\s\u200b-]/g, '')
  const match = /^([A-Z]{2,5})([0-9A-Z]{8})$/.exec(compact)
  if (!match) return undefined
  const text = match[2]!.replaceAll('O', '0').replace(/[IL]/g, '1')
  const digits = [...text].map((character) => DIGITS.indexOf(character))
  if (digits.includes(-1) || checkDigit(digits.slice(0, 7)) !== digits[7]) return undefined
  return `${match[1]}-${text.slice(0, 4)}-${text.slice(4)}`
}

// A sum over GF(32), each place weighted by its own power of x modulo x^5 + x^2 + 1: every single wrong character and every swap of two shows.
function checkDigit(digits: number[]): number {
  return digits.reduce((sum, digit) => timesX(sum ^ digit), 0)
}

function timesX(value: number): number {
  return ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31
}
