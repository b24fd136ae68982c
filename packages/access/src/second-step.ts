import { createHmac, randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { hashToken } from './tokens.ts'

/** Letters and numbers that nobody takes for one another. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'
const RECOVERY_CODES = 10
const PERIOD_SECONDS = 30

/** What an authenticator app is told: the key to type, and the address that its QR code holds. */
export type AppKey = { key: string; uri: string }

/**
 * The key of an authenticator app, worked out from its id and the secret like a sign-in code, so that no table holds it: 160 bits in
 * base32. `issuer` and `account` are what the app shows beside the code.
 */
export function appKey(secret: string, id: string, { issuer, account }: { issuer: string; account: string }): AppKey {
  // A colon parts the two names, so neither may hold one.
  const totp = totpOf(secret, id, { issuer: issuer.replaceAll(':', ' '), label: account.replaceAll(':', ' ') })
  return { key: totp.secret.base32, uri: totp.toString() }
}

/**
 * Which half minute since 1970 a code of the app belongs to: this one, the one before or the next, for clocks that are a little off. Undefined for any other
 * code. Whoever asks must take each half minute once only, or a code that was looked at could be used again.
 */
export function appCodeCounter(secret: string, id: string, code: string, now: Date): number | undefined {
  if (!/^[0-9]{6}$/.test(code)) return undefined
  const delta = totpOf(secret, id).validate({ token: code, timestamp: now.getTime(), window: 1 })
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / PERIOD_SECONDS) + delta
}

/** Ten codes of 50 bits each, such as "k3xpm-7fq2w", for who has lost the app; each is to be used once. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => `${randomLetters(5)}-${randomLetters(5)}`)
}

/** What is stored of a recovery code, however it was typed. The same code of another person is stored as something else. */
export function hashRecoveryCode(personId: string, code: string): Buffer {
  return hashToken(`recovery:${personId}:${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`)
}

function totpOf(secret: string, id: string, names: { issuer?: string; label?: string } = {}): TOTP {
  const key = createHmac('sha256', secret).update(`authenticator-app:${id}`).digest().subarray(0, 20)
  // SHA-1 and six digits are what every app knows; the key is as long as its hash.
  const shared = new Secret({ buffer: Uint8Array.from(key).buffer })
  return new TOTP({ ...names, secret: shared, algorithm: 'SHA1', period: PERIOD_SECONDS, digits: 6 })
}

function randomLetters(count: number): string {
  return Array.from({ length: count }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}
