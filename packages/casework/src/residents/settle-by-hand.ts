import { payments } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { settle } from './payments.ts'

/**
 * Takes in what a member of staff has found out about a payment, as if the provider had said it. Nothing happens when it is settled already. Throws
 * not-found.
 */
export async function settleByHand(
  g: Guildhall,
  { attemptId, paid }: { attemptId: string; paid: boolean },
): Promise<void> {
  const attempt = await payments.readAttempt(g.db, attemptId)
  if (!attempt) throw new GuildhallError('not-found')
  if (attempt.status === 'paid' || attempt.status === 'failed') return
  const { amount } = attempt
  if (paid)
    await settle(g, attempt, 'paid', (visit) => ({ type: 'payment-received', ...visit, amount, attempt: attemptId }))
  else
    await settle(
      g,
      attempt,
      'failed',
      (visit) => ({ type: 'payment-failed', ...visit, attempt: attemptId, reason: 'error' }),
      'error',
    )
}
