import { createHmac, timingSafeEqual } from 'node:crypto'

/** The two halves of a GOV.UK Notify API key. */
export type NotifyKey = { serviceId: string; secret: string }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Splits `{name}-{service id}-{secret}` from the right, since the name may hold hyphens itself. */
export function readNotifyKey(apiKey: string): NotifyKey {
  const secret = apiKey.slice(-36)
  const serviceId = apiKey.slice(-73, -37)
  if (!uuid.test(secret) || !uuid.test(serviceId)) {
    throw new Error('The GOV.UK Notify API key must end with a service id and a secret, both UUIDs')
  }
  return { serviceId, secret }
}

const header = encode({ typ: 'JWT', alg: 'HS256' })

/** A JSON Web Token (HS256) that GOV.UK Notify accepts for 30 seconds either side of `now`. */
export function notifyToken({ serviceId, secret }: NotifyKey, now: Date): string {
  const signed = `${header}.${encode({ iss: serviceId, iat: Math.floor(now.getTime() / 1000) })}`
  return `${signed}.${sign(signed, secret)}`
}

/** Who made a token and when, in seconds; undefined unless it was signed with our secret. */
export function readNotifyToken(token: string, secret: string): { iss: unknown; iat: unknown } | undefined {
  const [head = '', claims = '', signature = ''] = token.split('.')
  const expected = Buffer.from(sign(`${head}.${claims}`, secret))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  try {
    const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString())
    const { iss, iat } = JSON.parse(Buffer.from(claims, 'base64url').toString())
    return alg === 'HS256' ? { iss, iat } : undefined
  } catch {
    return undefined
  }
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function sign(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url')
}
