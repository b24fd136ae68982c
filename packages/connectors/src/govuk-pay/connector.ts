import { createCall, type Patience } from '../call.ts'
import type { Connector, ConnectorManifest } from '../connector.ts'
import { ConnectorError } from '../connector-error.ts'
import manifest from './manifest.json' with { type: 'json' }
import { payText, requestProblem } from './pay-text.ts'
import { type NewPayment, type Payment, type Refund, readPayment, readPayments, readRefund } from './payment.ts'

/** `baseUrl` and `apiKey` come from GOV.UK Pay; `timeoutMs` is the longest wait for one reply (10,000). */
export type GovukPaySettings = { baseUrl: string; apiKey: string; webhookSecret?: string; timeoutMs?: number }

/** A client of GOV.UK Pay. Every function throws ConnectorError; `patience` shortens the wait for its reply. */
export type GovukPay = {
  /**
   * Starts a payment; send the payer to `nextUrl` at once, it works one time. GOV.UK Pay knows no idempotency key for
   * these payments: after an unclear failure look with findPaymentsByReference before starting another.
   */
  createPayment(payment: NewPayment, patience?: Patience): Promise<StartedPayment>
  /** The truth about one payment, strongly consistent; an unfinished one carries a fresh single-use `nextUrl`. */
  getPayment(paymentId: string, patience?: Patience): Promise<Payment>
  /** False when the payment had already ended, or is too far on to cancel: then ask getPayment what became of it. */
  cancelPayment(paymentId: string, patience?: Patience): Promise<boolean>
  /** Every payment with exactly this reference, newest first, at most 500. May lag some seconds behind; has no nextUrl. */
  findPaymentsByReference(reference: string, patience?: Patience): Promise<Payment[]>
  /**
   * Gives `amount` pence back. `available` is what getPayment called `refundable`; when that has changed since, the
   * refund is refused (412, P0604), so an old try cannot refund twice.
   */
  refund(paymentId: string, amount: number, available: number): Promise<Refund>
}

/** A payment that was just made. */
export type StartedPayment = Pick<Payment, 'paymentId' | 'status' | 'finished'> & { nextUrl: string }

const SYSTEM = 'GOV.UK Pay'

/** Makes a client of GOV.UK Pay, or of its fake: only the settings differ. */
export function createGovukPay(settings: GovukPaySettings): GovukPay {
  const call = createCall({
    system: SYSTEM,
    baseUrl: settings.baseUrl,
    timeoutMs: settings.timeoutMs,
    // A search page of 500 payments is about 1.5 MB.
    maxReplyBytes: 4_000_000,
    headers: () => ({ authorization: `Bearer ${settings.apiKey}` }),
    remoteCode: (body) => (body as { code?: unknown } | undefined)?.code,
  })
  const path = (paymentId: string) => `/v1/payments/${encodeURIComponent(paymentId)}`

  return {
    async createPayment(payment, patience) {
      const problem = requestProblem(payment)
      if (problem)
        throw new ConnectorError({ code: 'refused', system: SYSTEM, retry: false, unclear: false, remoteCode: problem })
      const asked = {
        amount: payment.amount,
        reference: payment.reference,
        description: payText(payment.description),
        return_url: payment.returnUrl,
        ...(payment.email ? { email: payment.email } : {}),
        ...(payment.metadata ? { metadata: payment.metadata } : {}),
        ...(payment.language ? { language: payment.language } : {}),
      }
      const { body } = await call('POST', '/v1/payments', asked, patience)
      const { paymentId, status, finished, nextUrl } = readPayment(body, true)
      if (!nextUrl) throw new ConnectorError({ code: 'unreadable', system: SYSTEM, retry: true, unclear: true })
      return { paymentId, status, finished, nextUrl }
    },
    async getPayment(paymentId, patience) {
      const { body } = await call('GET', path(paymentId), undefined, patience)
      return readPayment(body, false)
    },
    async cancelPayment(paymentId, patience) {
      try {
        await call('POST', `${path(paymentId)}/cancel`, {}, patience)
        return true
      } catch (error) {
        const ended = error instanceof ConnectorError && (error.status === 409 || error.remoteCode === 'P0501')
        if (ended) return false
        throw error
      }
    },
    async findPaymentsByReference(reference, patience) {
      const query = new URLSearchParams({ reference, page: '1', display_size: '500' })
      const { body } = await call('GET', `/v1/payments?${query}`, undefined, patience)
      return readPayments(body).filter((payment) => payment.reference === reference)
    },
    async refund(paymentId, amount, available) {
      const { body } = await call('POST', `${path(paymentId)}/refunds`, { amount, refund_amount_available: available })
      return readRefund(body)
    },
  }
}

/** GOV.UK Pay, as the registry knows it. */
export const govukPay: Connector<GovukPaySettings, GovukPay> = {
  manifest: manifest as ConnectorManifest,
  connect: (settings) => createGovukPay(settings),
}
