import { work as workQueries } from '@guildhall/database/queries'
import type { Guildhall } from '../guildhall.ts'
import { workKinds } from './registry.ts'

const QUIET_MS = 10 * 60_000

/**
 * Says in the log which kinds of work wait that this worker does not know, each once in ten minutes. They are left for a newer worker: not claimed,
 * not counted as tried, not given up.
 */
export function watchUnknownWork(g: Pick<Guildhall, 'db' | 'log' | 'now'>): () => Promise<void> {
  const quietUntil = new Map<string, number>()
  return async () => {
    for (const { kind, count, since } of await workQueries.listUnknownWork(g.db, Object.keys(workKinds))) {
      const now = g.now().getTime()
      if (now < (quietUntil.get(kind) ?? 0)) continue
      quietUntil.set(kind, now + QUIET_MS)
      g.log.error({ kind, count, since }, 'This worker does not know the kind of work; it waits for a newer worker')
    }
  }
}
