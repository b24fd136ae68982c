import { payments } from '@guildhall/database/queries'
import { reviveAttempt, settlePayment } from '../residents/payments.ts'
import type { WorkHandler } from './handler.ts'

const AGAIN_MS = 5 * 60_000

/** Asks the provider about an attempt until it has ended: people close their browsers, webhooks get lost, and processes die while creating one. */
export const checkPayment: WorkHandler = async (g, { payload }) => {
  const attemptId = String(payload['attemptId'])
  const attempt = await payments.readAttempt(g.db, attemptId)
  if (attempt?.status === 'creating') await reviveAttempt(g, attemptId)
  const { state } = await settlePayment(g, { attemptId })
  return state === 'open' ? { later: AGAIN_MS } : 'done'
}
