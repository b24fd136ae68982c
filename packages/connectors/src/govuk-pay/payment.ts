import { ConnectorError } from '../connector-error.ts'

const statuses = ['created', 'started', 'submitted', 'capturable', 'success', 'failed', 'cancelled', 'error'] as const

/** Where a payment stands: the last four are the ends. */
export type PaymentStatus = (typeof statuses)[number]

/** What GOV.UK Pay must know to take a payment. */
export type NewPayment = {
  /** In pence, 1 to 10,000,000. */
  amount: number
  /** Ours, 1 to 255 characters. It is how a payment is found again, so use one for each attempt. */
  reference: string
  /** What the payer reads beside the amount; cut to 255 characters, and cleared of those that GOV.UK Pay rejects. */
  description: string
  /** Where the payer comes back. The payment id is not added: put your own unguessable key in it. */
  returnUrl: string
  email?: string
  metadata?: Record<string, string | number | boolean>
  language?: 'en' | 'cy'
}

/** A payment as GOV.UK Pay knows it. */
export type Payment = {
  paymentId: string
  status: PaymentStatus
  finished: boolean
  /** Why it failed: P0010 declined, P0020 expired, P0030 cancelled by the payer, P0040 cancelled by us, P0050 provider. */
  code?: string
  /** In pence. */
  amount: number
  reference: string
  /** Where to send the payer; works one time. */
  nextUrl?: string
  /** What can still be given back, in pence; absent while a refund is not possible. */
  refundable?: number
}

/** A refund that GOV.UK Pay has taken on. */
export type Refund = { refundId: string; status: 'submitted' | 'success' | 'error' }

type Fields = Record<string, unknown>

/** Reads one payment; `acting` says that the reply was to a call that changes something. */
export function readPayment(body: unknown, acting: boolean): Payment {
  const payment = fields(body)
  const state = fields(payment['state'])
  const status = statuses.find((known) => known === state['status'])
  const { payment_id: paymentId, amount, reference } = payment
  if (!status || typeof paymentId !== 'string' || typeof amount !== 'number' || typeof reference !== 'string') {
    throw unreadable(acting)
  }
  const nextUrl = fields(fields(payment['_links'])['next_url'])['href']
  const refunds = fields(payment['refund_summary'])
  const refundable = refunds['status'] === 'available' ? refunds['amount_available'] : undefined
  return {
    paymentId,
    status,
    finished: state['finished'] === true,
    amount,
    reference,
    ...(typeof state['code'] === 'string' ? { code: state['code'] } : {}),
    ...(typeof nextUrl === 'string' ? { nextUrl } : {}),
    ...(typeof refundable === 'number' ? { refundable } : {}),
  }
}

/** Reads one page of a search. */
export function readPayments(body: unknown): Payment[] {
  const { results } = fields(body)
  if (!Array.isArray(results)) throw unreadable(false)
  return results.map((payment) => readPayment(payment, false))
}

/** Reads the answer to a refund. */
export function readRefund(body: unknown): Refund {
  const { refund_id: refundId, status } = fields(body)
  const known = (['submitted', 'success', 'error'] as const).find((name) => name === status)
  if (typeof refundId !== 'string' || !known) throw unreadable(true)
  return { refundId, status: known }
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function unreadable(acting: boolean): ConnectorError {
  return new ConnectorError({ code: 'unreadable', system: 'GOV.UK Pay', retry: true, unclear: acting })
}
