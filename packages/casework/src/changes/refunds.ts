import { randomUUID } from 'node:crypto'
import { payments } from '@guildhall/database/queries'
import type { Guildhall } from '../guildhall.ts'
import type { Extra } from '../plan-transition.ts'

/**
 * What a case that is ended early leaves behind when it was paid: a line of the ledger, and for each payment a piece of work that stops for
 * somebody, because whether money goes back is for a person to say, or has been promised and is for a person to do. A payment that was asked about
 * before is not asked about again.
 */
export async function owedRefunds(
  g: Guildhall,
  caseId: string,
  why: 'ended-early' | 'promised' = 'ended-early',
): Promise<Pick<Extra, 'ledger' | 'work'>> {
  const paid = await payments.listPaidObligations(g.db, caseId)
  const amount = paid.reduce((sum, obligation) => sum + obligation.amount, 0)
  if (amount === 0) return {}
  return {
    ledger: [{ type: 'refund-owed', data: { amount, ...(why === 'promised' && { isPromised: true }) } }],
    work: paid.map(({ id }) => ({
      id: randomUUID(),
      kind: 'return-money',
      key: `refund:${id}`,
      payload: { obligationId: id, why },
    })),
  }
}
