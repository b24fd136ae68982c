import type { Records } from '../../fakes/records.ts'
import { paySignature } from '../webhook.ts'
import type { FakeDelivery, FakePayment } from './fake-payment.ts'

/** Where webhooks go, and the secret that signs them. */
export type WebhookTarget = { url: string; secret: string }

/** The real sender waits a minute, then longer; the first waits here are short, for nobody wants to wait at a desk. */
const waitsMs = [2_000, 10_000, 60_000, 5 * 60_000, 60 * 60_000]
const SENDER_TIMEOUT_MS = 3_000

/** Sends each waiting webhook until it is taken or its tries are used up; `tick` also takes up what a restart left. */
export function deliverWebhooks(payments: Records<FakePayment>, target: WebhookTarget, now: () => Date) {
  const waiting = new Set<string>()
  for (const payment of payments.all()) if (payment.deliveries.length > 0) waiting.add(payment.id)
  const sending = new Set<string>()

  async function send(paymentId: string, delivery: FakeDelivery): Promise<void> {
    if (sending.has(delivery.id)) return
    sending.add(delivery.id)
    const taken = await post(target, delivery.body)
    sending.delete(delivery.id)
    const payment = payments.get(paymentId)
    if (!payment) return
    const wait = waitsMs[delivery.tries]
    const others = payment.deliveries.filter(({ id }) => id !== delivery.id)
    const later = {
      ...delivery,
      tries: delivery.tries + 1,
      dueAt: new Date(now().getTime() + (wait ?? 0)).toISOString(),
    }
    await payments.put({ ...payment, deliveries: taken || wait === undefined ? others : [...others, later] })
  }

  /** Sends what is due of one payment. */
  async function nudge(paymentId: string): Promise<void> {
    const deliveries = payments.get(paymentId)?.deliveries ?? []
    if (deliveries.length === 0) waiting.delete(paymentId)
    else waiting.add(paymentId)
    const time = now().toISOString()
    await Promise.all(deliveries.filter(({ dueAt }) => dueAt <= time).map((delivery) => send(paymentId, delivery)))
  }

  return {
    nudge: (paymentId: string) => void nudge(paymentId).catch(() => {}),
    tick: () => void Promise.all([...waiting].slice(0, 20).map(nudge)).catch(() => {}),
  }
}

async function post({ url, secret }: WebhookTarget, body: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'pay-signature': paySignature(body, secret) },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(SENDER_TIMEOUT_MS),
    })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
