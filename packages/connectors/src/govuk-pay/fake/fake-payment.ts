import { createHmac, randomBytes } from 'node:crypto'
import type { PaymentStatus } from '../payment.ts'
import type { NewFakePayment } from './check-request.ts'

/** One line in the life of a payment. */
export type FakePaymentState = { status: PaymentStatus; finished: boolean; code?: string; message?: string; at: string }

/** What is kept of a card: never its number. */
export type FakeCard = {
  brand: string
  type: 'debit' | 'credit'
  first: string
  last: string
  expiry: string
  name: string
}

/** A webhook that has not been taken yet. */
export type FakeDelivery = { id: string; body: string; tries: number; dueAt: string }

/** A payment as the fake keeps it. */
export type FakePayment = NewFakePayment & {
  id: string
  createdAt: string
  /** Signs this payment's single-use links. */
  linkSecret: string
  /** Links already used, newest last. */
  usedLinks: string[]
  /** The unguessable part of its pages' addresses. */
  session: string
  states: FakePaymentState[]
  providerId: string
  card?: FakeCard
  refunds: { id: string; amount: number; createdAt: string }[]
  deliveries: FakeDelivery[]
}

/** As with the real one, a payment not finished 90 minutes after it was made has expired. */
export const LIFETIME_MS = 90 * 60 * 1000

const reasons: Record<string, string> = {
  P0010: 'Payment method rejected',
  P0020: 'Payment expired',
  P0030: 'Payment was cancelled by the user',
  P0040: 'Payment was cancelled by the service',
  P0050: 'Payment provider returned an error',
}

const ends = new Set<PaymentStatus>(['success', 'failed', 'cancelled', 'error'])

/** A new payment in the state `created`. */
export function startPayment(request: NewFakePayment, now: Date): FakePayment {
  return {
    ...request,
    id: randomId(),
    createdAt: now.toISOString(),
    linkSecret: randomBytes(16).toString('hex'),
    usedLinks: [],
    session: randomId(),
    states: [{ status: 'created', finished: false, at: now.toISOString() }],
    providerId: randomId(),
    refunds: [],
    deliveries: [],
  }
}

/** Where a payment stands now. */
export function stateOf(payment: FakePayment): FakePaymentState {
  return payment.states.at(-1)!
}

/** The payment in its next state; `code` says why it failed. */
export function moveTo(payment: FakePayment, status: PaymentStatus, now: Date, code?: string): FakePayment {
  const state: FakePaymentState = { status, finished: ends.has(status), at: now.toISOString() }
  return { ...payment, states: [...payment.states, code ? { ...state, code, message: reasons[code] } : state] }
}

/** Whether a payment is past its 90 minutes without an end. */
export function isOverdue(payment: FakePayment, now: Date): boolean {
  return !stateOf(payment).finished && now.getTime() >= Date.parse(payment.createdAt) + LIFETIME_MS
}

/** What can still be refunded, in pence. */
export function refundable(payment: FakePayment): number {
  if (stateOf(payment).status !== 'success') return 0
  return payment.amount - payment.refunds.reduce((sum, refund) => sum + refund.amount, 0)
}

/** A fresh single-use link key. It holds its payment's id, so nothing is kept until it is used. */
export function linkKey(payment: FakePayment): string {
  const nonce = randomBytes(6).toString('hex')
  return `${payment.id}-${nonce}-${seal(payment, nonce)}`
}

/** The payment whose link was used, or undefined when the key is wrong or was used before. */
export function useLink(key: string, find: (id: string) => FakePayment | undefined): FakePayment | undefined {
  const [id = '', nonce = '', mark] = key.split('-')
  const payment = find(id)
  if (!payment || mark !== seal(payment, nonce) || payment.usedLinks.includes(nonce)) return undefined
  return { ...payment, usedLinks: [...payment.usedLinks, nonce] }
}

function seal(payment: FakePayment, nonce: string): string {
  return createHmac('sha256', payment.linkSecret).update(nonce).digest('hex').slice(0, 24)
}

/** 26 lower-case letters and digits, the form of the real ids. */
export function randomId(): string {
  const letters = '0123456789abcdefghijklmnopqrstuv'
  return Array.from(randomBytes(26), (byte) => letters[byte & 31]).join('')
}
