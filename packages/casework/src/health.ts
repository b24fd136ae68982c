import { work } from '@guildhall/database/queries'
import type { Guildhall } from './guildhall.ts'

const MOST_LATE_MS = 60_000

/** Healthy means that due work is being done: the oldest of it is younger than a minute. */
export async function readHealth(g: Pick<Guildhall, 'db'>): Promise<{ ok: boolean; oldestDueWorkMs: number }> {
  const oldestDueWorkMs = Math.round(await work.oldestDueWorkMs(g.db))
  return { ok: oldestDueWorkMs < MOST_LATE_MS, oldestDueWorkMs }
}
