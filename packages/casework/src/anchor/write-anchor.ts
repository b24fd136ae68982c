import type { KeyObject } from 'node:crypto'
import { join } from 'node:path'
import type { Db } from '@guildhall/database'
import { ledger } from '@guildhall/database/queries'
import { type AnchoredHead, writeAnchorFile } from './anchor-file.ts'

/** Writes how every ledger ends now into a signed file in `folder`, to be kept where nobody who can change the database can reach it. */
export async function writeAnchor(
  db: Db,
  { folder, key, now, casesAtOnce = 1_000 }: { folder: string; key: KeyObject; now: Date; casesAtOnce?: number },
): Promise<{ file: string; cases: number }> {
  const at = now.toISOString()
  const file = join(folder, `ledgers-${at.slice(0, 19).replaceAll(':', '')}Z.anchor`)
  return { file, cases: await writeAnchorFile(file, { at, key, pages: pagesOf(db, casesAtOnce) }) }
}

async function* pagesOf(db: Db, casesAtOnce: number): AsyncGenerator<AnchoredHead[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const heads = await ledger.listHeads(db, after, casesAtOnce)
    yield heads.map(({ id, length, head }) => ({ id, length, head: head.toString('hex') }))
    if (heads.length < casesAtOnce) return
    after = heads.at(-1)!.id
  }
}
