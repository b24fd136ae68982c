import { type LedgerHead, linkHash } from './ledger.ts'

/** A line of a ledger as it is stored. */
export type StoredEvent = {
  seq: number
  at: Date
  type: string
  step: string | null
  actor: unknown
  data: unknown
  hash: Buffer
}

/**
 * The number of the first line of a page whose link does not hold. `before` is the hash of the line before the page, of which there are `offset`;
 * `end` is what the case itself remembers of its ledger, which shows that lines were cut off the end.
 */
export function firstBadLink(
  rows: StoredEvent[],
  { offset, before, pageSize, end }: { offset: number; before: string; pageSize: number; end: LedgerHead },
): number | undefined {
  let hash = before
  for (const [index, { seq, at, type, step, actor, data, hash: stored }] of rows.entries()) {
    const line = { seq, at: at.toISOString(), type, ...(step ? { step } : {}), ...(actor ? { actor } : {}), data }
    hash = linkHash(hash, line)
    if (seq !== offset + index + 1 || hash !== stored.toString('hex')) return offset + index + 1
  }
  const last = offset + rows.length
  if (last < Math.min(end.length, offset + pageSize)) return last + 1
  return last === end.length && last > 0 && hash !== end.hash ? last : undefined
}
