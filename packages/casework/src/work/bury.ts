import { type ClaimedWork, work as workQueries } from '@guildhall/database/queries'
import type { Guildhall } from '../guildhall.ts'
import { moveCase } from '../move-case.ts'
import { withCaseLocked } from '../with-case-locked.ts'

/** Stops trying: the work waits on the repair page, and the ledger of its case says so. */
export async function bury(
  g: Guildhall,
  { id, token, kind, caseId, attempts }: ClaimedWork,
  reason: string,
): Promise<void> {
  g.log.error({ workId: id, kind, attempts, reason }, 'Work needs repair')
  const stop = (now: Guildhall) => workQueries.buryWork(now.db, { id, token, error: reason })
  if (!caseId) {
    await stop(g)
    return
  }
  try {
    await withCaseLocked(g, caseId, async (locked) => {
      if (!(await stop(locked))) return
      await moveCase(locked, caseId, () => undefined, { ledger: [{ type: 'repair-needed', data: { kind } }] })
    })
  } catch (error) {
    // A case that cannot even be written to must not keep its work alive for ever.
    g.log.error({ workId: id, reason: (error as Error).message }, 'The ledger could not be told of it')
    await stop(g)
  }
}
