import { type FakePayment, type FakePaymentState, linkKey, refundable, stateOf } from './fake-payment.ts'

const link = (href: string) => ({ href, method: 'GET' })
const post = (href: string) => ({ href, method: 'POST' })

/** A payment as the API writes it; `single` adds the links that only a single payment carries, with a fresh next_url. */
export function writePayment(payment: FakePayment, base: string, single: boolean) {
  const self = `${base}/v1/payments/${payment.id}`
  const state = stateOf(payment)
  return {
    ...writeFacts(payment),
    _links: {
      self: link(self),
      events: link(`${self}/events`),
      refunds: link(`${self}/refunds`),
      ...(single && !state.finished ? writeNext(payment, base) : {}),
      ...(state.finished ? {} : { cancel: post(`${self}/cancel`) }),
    },
  }
}

/** A payment without links, as webhooks carry it. */
export function writeFacts(payment: FakePayment) {
  const { card } = payment
  const captured = payment.states.find((state) => state.status === 'success')?.at
  return {
    amount: payment.amount,
    description: payment.description,
    reference: payment.reference,
    language: payment.language,
    ...(payment.metadata ? { metadata: payment.metadata } : {}),
    ...(payment.email ? { email: payment.email } : {}),
    state: writeState(stateOf(payment)),
    payment_id: payment.id,
    payment_provider: 'sandbox',
    created_date: payment.createdAt,
    refund_summary: writeRefundSummary(payment),
    settlement_summary: captured ? { capture_submit_time: captured, captured_date: captured.slice(0, 10) } : {},
    ...(card ? { card_details: writeCard(card), provider_id: payment.providerId } : {}),
    delayed_capture: false,
    moto: false,
    return_url: payment.returnUrl,
    authorisation_mode: 'web',
  }
}

/** A state as the API writes it. */
export function writeState({ status, finished, code, message }: FakePaymentState) {
  return { status, finished, ...(code ? { code, message, can_retry: false } : {}) }
}

/** A refund as the API writes it; the sandbox is done with one at once. */
export function writeRefund(payment: FakePayment, refund: FakePayment['refunds'][number], base: string) {
  const self = `${base}/v1/payments/${payment.id}`
  return {
    refund_id: refund.id,
    payment_id: payment.id,
    created_date: refund.createdAt,
    amount: refund.amount,
    status: 'success',
    settlement_summary: {},
    _links: { self: link(`${self}/refunds/${refund.id}`), payment: link(self) },
  }
}

function writeNext(payment: FakePayment, base: string) {
  const key = linkKey(payment)
  return {
    next_url: link(`${base}/secure/${key}`),
    next_url_post: {
      ...post(`${base}/secure`),
      type: 'application/x-www-form-urlencoded',
      params: { chargeTokenId: key },
    },
  }
}

function writeRefundSummary(payment: FakePayment) {
  const { status, finished } = stateOf(payment)
  const available = refundable(payment)
  const submitted = status === 'success' ? payment.amount - available : 0
  if (status === 'success') {
    return { status: available > 0 ? 'available' : 'full', amount_available: available, amount_submitted: submitted }
  }
  return { status: finished ? 'unavailable' : 'pending', amount_available: payment.amount, amount_submitted: 0 }
}

function writeCard(card: NonNullable<FakePayment['card']>) {
  return {
    cardholder_name: card.name,
    card_brand: card.brand,
    card_type: card.type,
    first_digits_card_number: card.first,
    last_digits_card_number: card.last,
    expiry_date: card.expiry,
    billing_address: null,
  }
}
