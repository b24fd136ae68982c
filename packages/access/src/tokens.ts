import { createHash, createHmac, randomBytes } from 'node:crypto'

/** 32 random bytes as 43 characters that may stand in an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token; a stolen table opens nothing. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** A token that only a holder of the secret can work out again. */
export function derivedToken(secret: string, purpose: string, id: string): string {
  return createHmac('sha256', secret).update(`${purpose}:${id}`).digest('base64url')
}

/** A six-digit code worked out like a derived token. */
export function derivedCode(secret: string, purpose: string, id: string): string {
  const number = createHmac('sha256', secret).update(`${purpose}-code:${id}`).digest().readUIntBE(0, 6)
  return String(number % 1_000_000).padStart(6, '0')
}
