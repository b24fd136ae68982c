import { setTimeout as wait } from 'node:timers/promises'
import { cases } from '@guildhall/database/queries'
import type { Guildhall } from './guildhall.ts'
import { isDatabaseRetry } from './move-case.ts'

const TRIES = 4

/**
 * Does several things to a case in one transaction, for the few use cases that one statement cannot hold. The case's row is locked first, so that
 * moveCase inside always finds it as it was read; work is handed to the queue after the commit. Nothing outside may be called in it.
 */
export async function withCaseLocked<T>(g: Guildhall, caseId: string, use: (g: Guildhall) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const waiting: Parameters<Guildhall['queue']['enqueue']>[] = []
    const enqueue: Guildhall['queue']['enqueue'] = async (...given) => {
      waiting.push(given)
      return true
    }
    try {
      const result = await g.db.transaction().execute(async (tx) => {
        await cases.lockCase(tx, caseId)
        return use({ ...g, db: tx, queue: { enqueue } })
      })
      for (const given of waiting) void g.queue.enqueue(...given)
      return result
    } catch (error) {
      if (!isDatabaseRetry(error) || attempt === TRIES) throw error
      await wait(Math.random() * 20 * 2 ** attempt)
    }
  }
}
