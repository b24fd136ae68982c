import type { KeyObject } from 'node:crypto'
import type { Db } from '@guildhall/database'
import { anchors, ledger } from '@guildhall/database/queries'
import { anchorFile, openAnchorFile } from './anchor-file.ts'
import { type AnchoredHead, anchorText } from './anchor-text.ts'

type Writing = { key: KeyObject; now: Date; casesAtOnce?: number }

/** Writes how every ledger ends now into a signed file in `folder`, to be kept where nobody who can change the database can reach it. */
export async function writeAnchor(
  db: Db,
  { folder, key, now, casesAtOnce = 1_000 }: Writing & { folder: string },
): Promise<{ file: string; cases: number }> {
  const at = now.toISOString()
  const file = anchorFile(folder, at)
  return { file, cases: await writeTo(db, { at, key, casesAtOnce }, await openAnchorFile(file)) }
}

/** The same into the database, and into a file as well where there is a folder. The newest few are kept there. */
export async function keepAnchor(
  db: Db,
  { folder, key, now, casesAtOnce = 1_000 }: Writing & { folder?: string | undefined },
): Promise<{ cases: number }> {
  const at = now.toISOString()
  const file = folder === undefined ? undefined : await openAnchorFile(anchorFile(folder, at))
  let pages = 0
  const both = {
    put: async (text: string) => {
      await anchors.addPage(db, { at: now, page: pages, text })
      pages += 1
      await file?.put(text)
    },
    finish: async () => file?.finish(),
    drop: async () => file?.drop(),
  }
  const cases = await writeTo(db, { at, key, casesAtOnce }, both)
  await anchors.finish(db, { at: now, cases, pages })
  return { cases }
}

type Sink = { put(text: string): Promise<unknown>; finish(): Promise<unknown>; drop(): Promise<unknown> }

async function writeTo(
  db: Db,
  { at, key, casesAtOnce }: { at: string; key: KeyObject; casesAtOnce: number },
  sink: Sink,
): Promise<number> {
  try {
    const text = anchorText({ at, key, pages: pagesOf(db, casesAtOnce) })
    for (;;) {
      const piece = await text.next()
      if (piece.done) {
        await sink.finish()
        return piece.value.cases
      }
      await sink.put(piece.value)
    }
  } catch (error) {
    await sink.drop()
    throw error
  }
}

async function* pagesOf(db: Db, casesAtOnce: number): AsyncGenerator<AnchoredHead[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const heads = await ledger.listHeads(db, after, casesAtOnce)
    yield heads.map(({ id, length, head }) => ({ id, length, head: head.toString('hex') }))
    if (heads.length < casesAtOnce) return
    after = heads.at(-1)!.id
  }
}
