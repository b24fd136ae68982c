import type { Db } from '@guildhall/database'
import { ledger, type StoredHead } from '@guildhall/database/queries'
import { genesisOf } from '../ledger.ts'
import { followChain } from './follow-chain.ts'

/** A ledger that does not hold: the first bad line, or lines of a case that is not there. */
export type BadLedger = { caseId: string; reference?: string; line: number; length: number }

/** What a verification looked at, and how much of it does not hold. */
export type Verified = { cases: number; lines: number; bad: number }

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'
const AFTER_ALL = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const LAST_SEQ = 2_147_483_647

/**
 * Reads every ledger of the database, page by page in the order of the cases' ids, and follows its chain up to what the case remembers. Each bad
 * one is reported as it is found. Memory is bounded by the two page sizes, however many cases there are and however long one ledger is.
 */
export async function verifyLedgers(
  db: Db,
  report: (bad: BadLedger) => void,
  { casesAtOnce = 500, linesAtOnce = 5_000 } = {},
): Promise<Verified> {
  const sum: Verified = { cases: 0, lines: 0, bad: 0 }
  const tell = (bad: BadLedger) => {
    sum.bad += 1
    report(bad)
  }
  for (let after = BEFORE_ALL; after !== AFTER_ALL; ) {
    const from = after
    after = await ledger.inOneSnapshot(db, async (tx) => {
      const heads = await ledger.listHeads(tx, from, casesAtOnce)
      const last = heads.length < casesAtOnce ? AFTER_ALL : heads.at(-1)!.id
      sum.cases += heads.length
      sum.lines += await verifyPage(tx, heads, { from, last, linesAtOnce }, tell)
      return last
    })
  }
  return sum
}

/** Gives how many lines the page has. */
async function verifyPage(
  db: Db,
  heads: StoredHead[],
  { from, last, linesAtOnce }: { from: string; last: string; linesAtOnce: number },
  tell: (bad: BadLedger) => void,
): Promise<number> {
  const chains = new Map(
    heads.map(({ id, format, length, head }) => {
      return [id, followChain({ length, hash: head.toString('hex') }, genesisOf(id, format))] as const
    }),
  )
  let orphan: string | undefined
  let lines = 0
  for (let after = { caseId: from, seq: LAST_SEQ }; ; ) {
    const rows = await ledger.listLines(db, after, last, linesAtOnce)
    lines += rows.length
    for (const [caseId, ofCase] of Map.groupBy(rows, ({ case_id }) => case_id)) {
      const chain = chains.get(caseId)
      if (chain) chain.take(ofCase)
      else if (orphan !== caseId) tell({ caseId, line: ofCase[0]!.seq, length: 0 })
      orphan = chain ? orphan : caseId
    }
    if (rows.length < linesAtOnce) break
    const { case_id: caseId, seq } = rows.at(-1)!
    after = { caseId, seq }
  }
  for (const { id, reference, length } of heads) {
    const line = chains.get(id)!.finish()
    if (line !== undefined) tell({ caseId: id, reference, line, length })
  }
  return lines
}
