import { randomUUID } from 'node:crypto'
import type { Viewer } from '@guildhall/access'
import { ConnectorError, isSignedByPay, type Payment, readPayWebhook } from '@guildhall/connectors'
import { cases, inbox, payments, refusalOf, work } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { moveCase } from '../move-case.ts'
import { isAt } from '../plan-transition.ts'
import { laneOf } from '../work/kind-facts.ts'
import { openRequest } from './open-request.ts'

/** How an attempt to pay stands: `open` while the provider has not ended it. */
export type Settlement = { reference: string; state: 'paid' | 'failed' | 'open'; reason?: string }

type Attempt = NonNullable<Awaited<ReturnType<typeof payments.readAttempt>>>

const FIRST_CHECK_MS = 2 * 60_000
/** Somebody waits in front of a page that opens when the provider has answered: all that it is asked must fit in this. */
const PAGE_MS = 8_000
/** A process that creates a payment has its answer, or its time-out, within this time. */
const CREATING_MS = PAGE_MS + 7_000

/** The time that is left for what the provider is asked on behalf of one page. */
type TimeLeft = () => { withinMs: number }

function timeForAPage(): TimeLeft {
  const end = performance.now() + PAGE_MS
  return () => ({ withinMs: end - performance.now() })
}

/**
 * Sends somebody to the provider's page. A live attempt is asked about first, so there is never a second payment for one obligation; an attempt
 * that got no answer gave nobody a page and is left behind. However the provider hangs, there is an answer within `PAGE_MS`. Throws
 * payment-unavailable when it cannot be reached, payment-starting while another tab sets the payment up, and already-done when nothing is owed.
 */
export async function startPayment(
  g: Guildhall,
  { reference, viewer }: { reference: string; viewer: Viewer },
): Promise<{ nextUrl: string } | { settled: true }> {
  const { row } = await openRequest(g, { reference, viewer })
  const left = timeForAPage()
  for (let turn = 0; turn < 3; turn += 1) {
    const obligation = await payments.readObligation(g.db, row.id)
    if (!obligation) throw new GuildhallError('already-done', { message: 'There is nothing to pay' })
    if (obligation.status !== 'due') return { settled: true }
    const attemptId = randomUUID()
    const amount = obligation.amount
    const begun = await payments.insertAttempt(g.db, {
      id: attemptId,
      obligationId: obligation.id,
      provider: 'govuk-pay',
      amount,
      // People close the browser: the worker asks the provider until the attempt has ended.
      check: { workId: randomUUID(), dueInMs: FIRST_CHECK_MS },
    })
    if (begun) {
      g.crash('after-attempt-kept')
      return {
        nextUrl: await createPayment(g, left, {
          attemptId,
          amount,
          description: obligation.description,
          email: row.applicant_email,
          reference: row.reference,
        }),
      }
    }
    const [live] = await payments.listAttempts(g.db, obligation.id)
    const next = live && (await resumeAttempt(g, left, live))
    if (next) return next
  }
  throw new GuildhallError('payment-unavailable')
}

async function createPayment(
  g: Guildhall,
  left: TimeLeft,
  input: {
    attemptId: string
    amount: number
    description: string
    email: string | null
    reference: string
  },
): Promise<string> {
  const { attemptId, amount, description } = input
  try {
    const asked = {
      amount,
      description,
      reference: attemptId,
      returnUrl: `${g.settings.publicUrl}/requests/${input.reference}/payment/${attemptId}`,
      ...(input.email ? { email: input.email } : {}),
      metadata: { reference: input.reference },
    }
    const started = await g.connectors.pay.createPayment(asked, left())
    g.crash('after-payment-created')
    if (!(await payments.openAttempt(g.db, attemptId, started.paymentId))) {
      // We were away so long that the attempt was given up, or the case has moved on: nobody may be sent to this page.
      await g.connectors.pay.cancelPayment(started.paymentId).catch(() => false)
      throw new GuildhallError('payment-unavailable')
    }
    g.crash('after-attempt-opened')
    return started.nextUrl
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error
    g.log.warn({ attemptId, code: error.code }, 'A payment could not be created')
    const nextUrl = error.unclear ? await findPage(g, left, attemptId).catch(() => undefined) : undefined
    if (nextUrl) return nextUrl
    await payments.loseAttempt(g.db, attemptId, error.code)
    throw new GuildhallError('payment-unavailable', { cause: error })
  }
}

/** The page of a payment that was made although its answer did not reach us. */
async function findPage(g: Guildhall, left: TimeLeft, attemptId: string): Promise<string | undefined> {
  const paymentId = await findCreated(g, attemptId, left)
  return paymentId && (await g.connectors.pay.getPayment(paymentId, left())).nextUrl
}

/** Looks with the provider for the payment of an attempt whose creation got no answer, and ties them together if that may still be. */
async function findCreated(g: Guildhall, attemptId: string, left?: TimeLeft): Promise<string | undefined> {
  const [made] = await g.connectors.pay.findPaymentsByReference(attemptId, left?.())
  return made && (await payments.openAttempt(g.db, attemptId, made.paymentId)) ? made.paymentId : undefined
}

/**
 * Settles an attempt whose process died while creating it: it is open when the provider has made the payment after all, else it is left behind;
 * nobody was sent to its page, so nobody can pay it. Throws ConnectorError.
 */
export async function reviveAttempt(g: Guildhall, attemptId: string, left?: TimeLeft): Promise<void> {
  if (!(await findCreated(g, attemptId, left))) await payments.loseAttempt(g.db, attemptId, 'no-answer')
}

async function resumeAttempt(
  g: Guildhall,
  left: TimeLeft,
  live: { id: string; provider_id: string | null; status: string; created_at: Date },
): Promise<{ nextUrl: string } | { settled: true } | undefined> {
  if (live.status === 'creating') {
    // Another tab is creating it right now, or a process died before its answer came.
    if (g.now().getTime() - live.created_at.getTime() < CREATING_MS) throw new GuildhallError('payment-starting')
    await asUnavailable(reviveAttempt(g, live.id, left))
    return undefined
  }
  const payment = await askProvider(g, live.provider_id!, left)
  if (!payment.finished && payment.nextUrl) return { nextUrl: payment.nextUrl }
  const { state } = await settlePayment(g, { attemptId: live.id }, left)
  return state === 'paid' ? { settled: true } : undefined
}

async function askProvider(g: Guildhall, providerId: string, left: TimeLeft): Promise<Payment> {
  const payment = await asUnavailable(g.connectors.pay.getPayment(providerId, left()))
  g.crash('after-payment-asked')
  return payment
}

async function asUnavailable<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    if (error instanceof ConnectorError) throw new GuildhallError('payment-unavailable', { cause: error })
    throw error
  }
}

/**
 * Asks the provider what became of an attempt and takes the answer into the case, once however often and from wherever it is called: the return
 * page, a webhook, the worker. Throws not-found, and payment-unavailable when the provider cannot be reached.
 */
export async function settlePayment(
  g: Guildhall,
  { attemptId, viewer }: { attemptId: string; viewer?: Viewer },
  left: TimeLeft = timeForAPage(),
): Promise<Settlement> {
  const attempt = await payments.readAttempt(g.db, attemptId)
  if (!attempt) throw new GuildhallError('not-found')
  const row = await cases.readCaseById(g.db, attempt.case_id)
  if (!row) throw new GuildhallError('not-found')
  if (viewer) await openRequest(g, { reference: row.reference, viewer })
  const { reference } = row
  if (attempt.status === 'paid' || attempt.status === 'failed')
    return { reference, state: attempt.status, reason: attempt.reason ?? undefined }
  if (attempt.status === 'creating') return { reference, state: 'open' }
  if (attempt.status !== 'open' || !attempt.provider_id) return { reference, state: 'failed', reason: 'lost' }

  const payment = await askProvider(g, attempt.provider_id, left)
  if (!payment.finished) return { reference, state: 'open' }
  if (payment.status === 'success') {
    await settle(g, attempt, 'paid', (visit) => ({
      type: 'payment-received',
      ...visit,
      amount: payment.amount,
      attempt: attemptId,
    }))
    return { reference, state: 'paid' }
  }
  const reason = reasonOf(payment)
  await settle(
    g,
    attempt,
    'failed',
    (visit) => ({ type: 'payment-failed', ...visit, attempt: attemptId, reason }),
    reason,
  )
  return { reference, state: 'failed', reason }
}

type PaymentEvent =
  | { type: 'payment-received'; step: string; occurrence: number; amount: number; attempt: string }
  | { type: 'payment-failed'; step: string; occurrence: number; attempt: string; reason: string }

/** Takes the end of an attempt into its case, once. */
export async function settle(
  g: Guildhall,
  attempt: Attempt,
  status: 'paid' | 'failed',
  event: (visit: { step: string; occurrence: number }) => PaymentEvent,
  reason?: string,
): Promise<void> {
  const { step, occurrence } = attempt
  const visit = { step, occurrence }
  try {
    await moveCase(
      g,
      attempt.case_id,
      () => event(visit),
      (state) => {
        // Money for a case that has moved on still stands in its ledger; somebody has to give it back.
        const late = !isAt(state, visit) && status === 'paid'
        return {
          attempts: [{ id: attempt.id, status, reason }],
          ledger: late
            ? [{ type: 'payment-received', step, data: { attempt: attempt.id, amount: attempt.amount, late: true } }]
            : [],
          work: late
            ? [
                {
                  id: randomUUID(),
                  kind: 'return-money',
                  key: `late:${attempt.id}`,
                  payload: { attemptId: attempt.id },
                },
              ]
            : [],
        }
      },
    )
  } catch (error) {
    // Somebody else took the same answer in first.
    if (refusalOf(error) !== 'payment-settled') throw error
  }
}

const reasons: Record<string, string> = {
  P0010: 'declined',
  P0020: 'expired',
  P0030: 'cancelled',
  P0040: 'cancelled',
  P0050: 'error',
}

function reasonOf(payment: Payment): string {
  return reasons[payment.code ?? ''] ?? (payment.status === 'cancelled' ? 'cancelled' : 'error')
}

/** Takes a webhook in: believed only when it is signed, kept once, and then only a reason to ask the provider. Throws not-allowed. */
export async function receivePaymentWebhook(
  g: Guildhall,
  { rawBody, signature }: { rawBody: Buffer; signature: string },
): Promise<void> {
  if (!isSignedByPay(rawBody, signature, g.settings.payWebhookSecret))
    throw new GuildhallError('not-allowed', { message: 'The signature is not right' })
  const message = readPayWebhook(rawBody)
  if (!message) return
  const { messageId, paymentId, eventType } = message
  // Kept and acted on together: a message that was kept is not acted on again when it comes a second time.
  const workId = await g.db.transaction().execute(async (tx) => {
    if (!(await inbox.keepInInbox(tx, 'govuk-pay', messageId, { paymentId, eventType }))) return undefined
    const attemptId = await payments.readAttemptByProviderId(tx, paymentId)
    const attempt = attemptId && (await payments.readAttempt(tx, attemptId))
    return attempt && work.hastenWork(tx, attempt.case_id, `payment:${attempt.id}`)
  })
  if (workId) void g.queue.enqueue([workId], laneOf('check-payment'))
}
