import { randomUUID } from 'node:crypto'
import { anchors, work as workQueries } from '@guildhall/database/queries'
import { keepAnchor } from '../anchor/write-anchor.ts'
import type { Guildhall } from '../guildhall.ts'
import type { WorkHandler } from './handler.ts'

/** At two in the morning by UTC: few cases move then. */
const AT_HOUR = 2

/** Writes down, signed, how every ledger ends. One that was begun and not finished counts for nothing. */
export const anchorLedgers: WorkHandler = async (g, { insist }) => {
  const { anchors: how } = g.settings
  // The key was taken away since it was asked for.
  if (!how) return 'done'
  await insist()
  const { cases } = await keepAnchor(g.db, { ...how, now: g.now() })
  g.log.info({ cases }, 'The ledgers are anchored')
  return 'done'
}

/** Asks for the anchor of each day once, where this process has a key for it; whatever else asks for the same day asks for nothing more. */
export function scheduleAnchors(g: Pick<Guildhall, 'db' | 'settings' | 'now'>): () => Promise<void> {
  let asked = ''
  return async () => {
    const now = g.now()
    const day = now.toISOString().slice(0, 10)
    if (!g.settings.anchors || day === asked) return
    const newest = await anchors.newest(g.db)
    if (newest?.at.toISOString().slice(0, 10) !== day) {
      const dueInMs = Math.max(0, Date.parse(`${day}T00:00:00Z`) + AT_HOUR * 3_600_000 - now.getTime())
      const key = `anchor-ledgers:${day}`
      await workQueries.addWork(g.db, { id: randomUUID(), kind: 'anchor-ledgers', key, payload: {}, dueInMs })
    }
    asked = day
  }
}
