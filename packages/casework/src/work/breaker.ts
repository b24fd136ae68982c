import { ConnectorError } from '@guildhall/connectors'
import { breakers, type ClaimedWork } from '@guildhall/database/queries'
import type { Guildhall } from '../guildhall.ts'
import { connectorOf } from './kind-facts.ts'

const LIMITS = { most: 5, firstMs: 5_000, longestMs: 5 * 60_000 }
const PROBE_MS = 30_000
const SPREAD_MS = 2_000

/** Whether work may call its system now; `waitMs` says when to come back, which costs it no try. */
export type Pass = { system?: string; hasFailed: boolean; waitMs?: number }

/** The outside system that a piece of work calls: its connector, or the very connection of a general one. */
export function systemOf({ kind, payload }: Pick<ClaimedWork, 'kind' | 'payload'>): string | undefined {
  const connector = connectorOf(kind)
  return connector === 'rest' ? `rest:${String(payload['connector'])}` : connector
}

/** Asks whether the system of a piece of work answers at present. After its time off one caller tries it out and the others wait for that. */
export async function askBreaker(g: Guildhall, work: ClaimedWork): Promise<Pass> {
  const system = systemOf(work)
  if (!system) return { hasFailed: false }
  const breaker = await breakers.readBreaker(g.db, system)
  const pass = { system, hasFailed: (breaker?.failures ?? 0) > 0 }
  if (!breaker || breaker.openForMs === null) return pass
  // What waits comes back spread out, not all in one moment.
  const spread = Math.random() * SPREAD_MS
  if (breaker.openForMs > 0) return { ...pass, waitMs: breaker.openForMs + spread }
  return (await breakers.takeProbe(g.db, system, PROBE_MS)) ? pass : { ...pass, waitMs: SPREAD_MS / 2 + spread }
}

/** The work has ended well, or its system has said no: either way the system is there. */
export async function tellItAnswers(g: Guildhall, { system, hasFailed }: Pass): Promise<void> {
  if (!system || !hasFailed) return
  if (await breakers.closeBreaker(g.db, system)) g.log.info({ system }, 'The outside system answers again')
}

/** Takes in how a call has failed: trouble of the system counts towards leaving it alone for a while. */
export async function tellItFailed(g: Guildhall, pass: Pass, cause: unknown): Promise<void> {
  if (!pass.system || !(cause instanceof ConnectorError)) return
  if (!cause.retry) {
    await tellItAnswers(g, pass)
    return
  }
  const ms = await breakers.countFailure(g.db, pass.system, LIMITS)
  if (ms !== undefined)
    g.log.warn({ system: pass.system, ms }, 'The outside system does not answer; nobody calls it for a while')
}
