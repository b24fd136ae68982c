import { payments } from '@guildhall/database/queries'
import { moveCase } from '../move-case.ts'
import { paymentKey } from '../plan-transition.ts'
import { reviveAttempt, settlePayment } from '../residents/payments.ts'
import { withCaseLocked } from '../with-case-locked.ts'
import type { WorkHandler } from './handler.ts'

const AGAIN_MS = 60_000
const SOON_MS = 5_000

/**
 * Ends the wait for money. The provider has the last word: whatever is live is cancelled there first, and only when it says that nothing was paid
 * is the payment abandoned. Should somebody begin to pay in between, it begins anew.
 */
export const cancelPayment: WorkHandler = async (g, { id, token, caseId, payload }) => {
  const visit = { step: String(payload['step']), occurrence: Number(payload['occurrence']) }
  const obligation = await payments.readObligationByKey(g.db, caseId!, paymentKey(visit))
  if (!obligation) return 'done'
  const attempts = await payments.listAttempts(g.db, obligation.id)
  const live = attempts.find(({ status }) => status === 'creating' || status === 'open')
  if (live?.status === 'creating') {
    // A request is creating it this moment, or died doing so: nobody holds its page after a minute.
    const age = g.now().getTime() - live.created_at.getTime()
    if (age < AGAIN_MS) return { later: AGAIN_MS - age }
    await reviveAttempt(g, live.id)
    return { later: 0 }
  }
  if (live?.provider_id) {
    await g.connectors.pay.cancelPayment(live.provider_id)
    g.crash('after-payment-cancelled')
    const { state } = await settlePayment(g, { attemptId: live.id })
    if (state === 'open') return { later: AGAIN_MS }
  }
  return withCaseLocked(g, caseId!, async (locked) => {
    if (await payments.lockAndAskIfLive(locked.db, obligation.id)) return { later: SOON_MS }
    await moveCase(locked, caseId!, () => ({ type: 'payment-abandoned', ...visit }), { lease: { workId: id, token } })
    return 'completed'
  })
}
