import { createHash, timingSafeEqual } from 'node:crypto'

/** What GOV.UK Notify tells us of a message that it was done with. The recipient's address is left out on purpose. */
export type NotifyCallback = { id: string; reference: string | null; status: string }

/** Whether a callback carries the bearer token that we chose; compared in constant time. Callbacks are not signed. */
export function isFromNotify(authorization: unknown, token: string): boolean {
  if (typeof authorization !== 'string' || token === '') return false
  return timingSafeEqual(digest(authorization), digest(`Bearer ${token}`))
}

/** Reads a callback whose token was checked; undefined when it is not about a message. */
export function readNotifyCallback(body: unknown): NotifyCallback | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const { id, reference, status } = body as Record<string, unknown>
  if (typeof id !== 'string' || typeof status !== 'string') return undefined
  return { id, status, reference: typeof reference === 'string' ? reference : null }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
