import { hash as digest } from 'node:crypto'
import type { NewEvent } from '@guildhall/database/queries'
import type { LedgerLine } from '@guildhall/process-engine'

/** The end of a ledger: how many lines there are and the hash of the last, in hexadecimal. */
export type LedgerHead = { length: number; hash: string }

/** How the hashes of new ledgers are reckoned. Those of format 1 began with nothing, so any could stand in the place of another. */
export const LEDGER_FORMAT = 2

/** Where the ledger of a new case begins. */
export function emptyLedger(caseId: string): LedgerHead {
  return { length: 0, hash: genesisOf(caseId, LEDGER_FORMAT) }
}

/** What the first line of a ledger is chained to: since format 2 the case that it belongs to. Hexadecimal. */
export function genesisOf(caseId: string, format: number): string {
  return format === 1 ? '' : digest('sha256', `guildhall.ledger/${format} ${caseId}`, 'hex')
}

/** Chains lines to a ledger. Each hash covers the one before, and the first its case: a change, a gap or a swap shows at the first bad link. */
export function chain(head: LedgerHead, lines: LedgerLine[], at: string): { events: NewEvent[]; head: LedgerHead } {
  const events: NewEvent[] = []
  let { length, hash } = head
  for (const { type, step, actor, data = {} } of lines) {
    length += 1
    const line = { seq: length, at, type, ...(step ? { step } : {}), ...(actor ? { actor } : {}), data }
    hash = linkHash(hash, line)
    events.push({ ...line, hash })
  }
  return { events, head: { length, hash } }
}

/** The hash of one line, in hexadecimal. */
export function linkHash(before: string, line: Omit<NewEvent, 'hash'>): string {
  return digest('sha256', before + canonical(line), 'hex')
}

/** JSON with sorted keys: the same text whatever order a database gives them back in. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  let text = ''
  for (const key of Object.keys(value).sort()) {
    const part = (value as Record<string, unknown>)[key]
    if (part !== undefined) text += `${text && ','}${JSON.stringify(key)}:${canonical(part)}`
  }
  return `{${text}}`
}
