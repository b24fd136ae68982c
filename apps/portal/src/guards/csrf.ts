import { createHmac, timingSafeEqual } from 'node:crypto'

/** How long a page with a form may stay open, in milliseconds. */
const lifetime = 12 * 60 * 60 * 1000

/** A token for the forms of one browser: it proves that the form came from a page that we drew for the holder of `cookie`. */
export function createCsrfToken(secret: string, cookie: string, now: Date): string {
  const ends = (now.getTime() + lifetime).toString(36)
  return `${ends}.${sign(secret, cookie, ends)}`
}

/** True when `token` was made for this cookie and is not out of date. */
export function isCsrfToken(secret: string, cookie: string, now: Date, token: unknown): boolean {
  if (typeof token !== 'string' || token.length > 100) return false
  const [ends = '', given = ''] = token.split('.')
  const expected = Buffer.from(sign(secret, cookie, ends))
  const actual = Buffer.from(given)
  if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) return false
  return Number.parseInt(ends, 36) > now.getTime()
}

function sign(secret: string, cookie: string, ends: string): string {
  return createHmac('sha256', secret).update(`csrf:${cookie}:${ends}`).digest('base64url')
}
