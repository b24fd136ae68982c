import type { Records } from '../../fakes/records.ts'
import type { PaymentStatus } from '../payment.ts'
import type { NewFakePayment } from './check-request.ts'
import {
  type FakeCard,
  type FakePayment,
  isOverdue,
  moveTo,
  randomId,
  startPayment,
  stateOf,
  useLink,
} from './fake-payment.ts'
import { writeFacts } from './written-payment.ts'

/** The one place where the fake's payments are looked up and changed. */
export type Till = ReturnType<typeof openTill>

const events: Partial<Record<PaymentStatus, string[]>> = {
  started: ['card_payment_started'],
  success: ['card_payment_succeeded', 'card_payment_captured'],
  failed: ['card_payment_failed'],
  error: ['card_payment_failed'],
}

/** `onEvent` hears the id of each payment that has a webhook waiting; without it no webhooks are made. */
export function openTill(payments: Records<FakePayment>, now: () => Date, onEvent?: (id: string) => void) {
  async function save(payment: FakePayment): Promise<FakePayment> {
    await payments.put(payment)
    if (payment.deliveries.length > 0) onEvent?.(payment.id)
    return payment
  }

  function announce(payment: FakePayment, types: string[]): FakePayment {
    if (!onEvent) return payment
    const made = now().toISOString()
    const deliveries = types.map((event_type) => {
      const id = randomId()
      const resource = writeFacts(payment)
      const body = {
        webhook_message_id: id,
        api_version: 1,
        created_date: made,
        resource_id: payment.id,
        resource_type: 'payment',
        event_type,
        resource,
      }
      return { id, body: JSON.stringify(body), tries: 0, dueAt: made }
    })
    return { ...payment, deliveries: [...payment.deliveries, ...deliveries] }
  }

  function move(payment: FakePayment, status: PaymentStatus, code?: string): FakePayment {
    const types = code === 'P0020' ? ['card_payment_expired'] : (events[status] ?? [])
    return announce(moveTo(payment, status, now(), code), types)
  }

  /** A payment is let expire when somebody looks, so no timer has to be right. */
  async function fresh(payment: FakePayment | undefined): Promise<FakePayment | undefined> {
    return payment && isOverdue(payment, now()) ? save(move(payment, 'failed', 'P0020')) : payment
  }

  return {
    all: () => payments.all(),
    create: (request: NewFakePayment) => save(startPayment(request, now())),
    find: (id: string) => fresh(payments.get(id)),
    async findBySession(session: string): Promise<FakePayment | undefined> {
      for (const payment of payments.all()) if (payment.session === session) return fresh(payment)
      return undefined
    },
    /** Uses up a next_url; undefined when it is wrong or used. */
    async open(key: string): Promise<FakePayment | undefined> {
      const payment = useLink(key, payments.get)
      if (!payment) return undefined
      if (isOverdue(payment, now())) return save(move(payment, 'failed', 'P0020'))
      return save(stateOf(payment).status === 'created' ? move(payment, 'started') : payment)
    },
    authorise: (
      payment: FakePayment,
      card: FakeCard,
      outcome: { status: PaymentStatus; code?: string },
      email?: string,
    ) => {
      const submitted = move({ ...payment, card, email: email || payment.email }, 'submitted')
      return save(outcome.status === 'success' ? submitted : move(submitted, outcome.status, outcome.code))
    },
    end: (payment: FakePayment, status: PaymentStatus, code?: string) => save(move(payment, status, code)),
    async refund(payment: FakePayment, amount: number) {
      const refund = { id: randomId(), amount, createdAt: now().toISOString() }
      const refunded = { ...payment, refunds: [...payment.refunds, refund] }
      return { payment: await save(announce(refunded, ['card_payment_refunded'])), refund }
    },
    async expireOverdue(): Promise<void> {
      for (const payment of [...payments.all()]) await fresh(payment)
    },
  }
}
