import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a message of GOV.UK Pay tells us. Only the ids are used: the truth is then asked for with getPayment. */
export type PayWebhookMessage = {
  /** The same for every try of one message: the key of the inbox. */
  messageId: string
  paymentId: string
  eventType: string
}

/** The value of the `Pay-Signature` header for a body: lower-case hex HMAC-SHA256 over its bytes. */
export function paySignature(rawBody: Uint8Array | string, secret: string): string {
  return createHmac('sha256', secret).update(rawBody).digest('hex')
}

/** Whether the bytes as they arrived were signed with our secret; compared in constant time. */
export function isSignedByPay(rawBody: Uint8Array | string, header: unknown, secret: string): boolean {
  if (typeof header !== 'string' || secret === '') return false
  const given = Buffer.from(header)
  const expected = Buffer.from(paySignature(rawBody, secret))
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** Reads a message whose signature was checked; undefined when it is not about a payment. */
export function readPayWebhook(rawBody: Uint8Array | string): PayWebhookMessage | undefined {
  let message: Record<string, unknown>
  try {
    message = JSON.parse(typeof rawBody === 'string' ? rawBody : Buffer.from(rawBody).toString('utf8')) ?? {}
  } catch {
    return undefined
  }
  // The documentation calls the id `id`, the sender's code `webhook_message_id`.
  const messageId = message['webhook_message_id'] ?? message['id']
  const { resource_id: paymentId, resource_type: type, event_type: eventType } = message
  if (type !== 'payment') return undefined
  if (typeof messageId !== 'string' || typeof paymentId !== 'string' || typeof eventType !== 'string') return undefined
  return { messageId, paymentId, eventType }
}
