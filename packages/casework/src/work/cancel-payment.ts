import { cases, payments } from '@guildhall/database/queries'
import type { CaseState } from '@guildhall/process-engine'
import { moveCase } from '../move-case.ts'
import { settlePayment } from '../residents/payments.ts'
import type { WorkHandler } from './handler.ts'

const AGAIN_MS = 60_000

/**
 * Ends the wait for money. The provider has the last word: whatever is live is cancelled there first, and only when it says that nothing was paid
 * is the payment abandoned.
 */
export const cancelPayment: WorkHandler = async (g, { id, token, caseId, payload }) => {
  const step = String(payload['step'])
  const occurrence = Number(payload['occurrence'])
  const obligation = await payments.readObligation(g.db, caseId!)
  const [live] = obligation
    ? (await payments.listAttempts(g.db, obligation.id)).filter(
        ({ status }) => status === 'creating' || status === 'open',
      )
    : []
  if (live?.status === 'creating') {
    // A request is creating it this moment, or died doing so: nobody holds its page after a minute.
    if (g.now().getTime() - live.created_at.getTime() < AGAIN_MS) return { later: AGAIN_MS }
    await payments.loseAttempt(g.db, live.id, 'no-answer')
  }
  if (live?.status === 'open' && live.provider_id) {
    await g.connectors.pay.cancelPayment(live.provider_id)
    g.crash('after-payment-cancelled')
    const { state } = await settlePayment(g, { attemptId: live.id })
    if (state === 'open') return { later: AGAIN_MS }
  }
  const row = await cases.readCaseById(g.db, caseId!)
  const waits = (row?.state as CaseState | undefined)?.steps[step]
  if (waits?.status !== 'active' || waits.occurrence !== occurrence) return 'done'
  await moveCase(g, caseId!, () => ({ type: 'payment-abandoned', step, occurrence }), { lease: { workId: id, token } })
  return 'completed'
}
