import { firstBadLink, type StoredEvent } from '../first-bad-link.ts'
import type { LedgerHead } from '../ledger.ts'

/** Judges one ledger that comes in pieces, in order, so that no ledger has to fit into memory. */
export type Chain = {
  take(rows: StoredEvent[]): void
  /** The number of the first line that does not hold, once all pieces were given; a line too many counts as one. */
  finish(): number | undefined
}

export function followChain(end: LedgerHead, genesis: string): Chain {
  let offset = 0
  let before = genesis
  let bad: number | undefined
  return {
    take(rows) {
      if (bad !== undefined || rows.length === 0) return
      bad = firstBadLink(rows, { offset, before, pageSize: rows.length, end })
      offset += rows.length
      before = rows.at(-1)!.hash.toString('hex')
    },
    finish() {
      if (bad !== undefined) return bad
      if (offset > end.length) return end.length + 1
      return firstBadLink([], { offset, before, pageSize: Number.POSITIVE_INFINITY, end })
    },
  }
}
