import type { KeyObject } from 'node:crypto'
import type { Db } from '@guildhall/database'
import { ledger } from '@guildhall/database/queries'
import { type AnchoredHead, checkSignature, type KeptAnchor, readHeads } from '../anchor/anchor-text.ts'

/** A ledger that is no longer what an anchor vouches for. */
export type BrokenAnchor = {
  caseId: string
  reference?: string
  what: 'gone' | 'cut' | 'changed'
  /** How many lines the anchor vouches for, and how many the case says that it has now. */
  then: number
  now: number
}

/**
 * Compares every case that an anchor names with the database: is its ledger at least as long as then, and is the line that was the last one
 * the same. Reads the anchor twice, for nothing in it counts before its signature is known to hold; throws AnchorError when it does not.
 */
export async function verifyAnchor(
  db: Db,
  anchor: KeptAnchor,
  publicKey: KeyObject,
  report: (broken: BrokenAnchor) => void,
  { casesAtOnce = 500 } = {},
): Promise<{ at: string; cases: number; bad: number }> {
  const { at, cases } = await checkSignature(anchor, publicKey)
  let bad = 0
  let page: AnchoredHead[] = []
  const compare = async () => {
    const now = await ledger.readLinesAt(db, page)
    for (const [index, { id, length: then, head }] of page.entries()) {
      const { reference, length, hash } = now[index]!
      const what = length === null ? 'gone' : length < then || !hash ? 'cut' : undefined
      const broken = what ?? (hash?.toString('hex') === head ? undefined : 'changed')
      if (!broken) continue
      bad += 1
      report({ caseId: id, ...(reference ? { reference } : {}), what: broken, then, now: length ?? 0 })
    }
    page = []
  }
  for await (const head of readHeads(anchor)) {
    page.push(head)
    if (page.length === casesAtOnce) await compare()
  }
  await compare()
  return { at, cases, bad }
}
