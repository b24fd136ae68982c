import { work as workQueries } from '@guildhall/database/queries'
import type { Guildhall } from '../guildhall.ts'
import { enqueueByLane } from '../move-case.ts'
import { workKinds } from './registry.ts'

const BATCH = 500
const RESEND_MS = 10_000

/**
 * Finds work that is due and hands it to the queue again, whatever became of the first time. Work that was dispatched in the last ten seconds and
 * still waits is left to the queue. Returns how many pieces it found.
 */
export async function sweep(g: Pick<Guildhall, 'db' | 'queue'>): Promise<number> {
  const due = await workQueries.takeDueWork(g.db, Object.keys(workKinds), BATCH, RESEND_MS)
  await enqueueByLane(g, due)
  return due.length
}
