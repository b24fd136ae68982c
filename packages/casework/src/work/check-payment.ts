import { settlePayment } from '../residents/payments.ts'
import type { WorkHandler } from './handler.ts'

const AGAIN_MS = 5 * 60_000

/** Asks the provider about an attempt until it has ended: people close their browsers and webhooks get lost. */
export const checkPayment: WorkHandler = async (g, { payload }) => {
  const { state } = await settlePayment(g, { attemptId: String(payload['attemptId']) })
  return state === 'open' ? { later: AGAIN_MS } : 'done'
}
