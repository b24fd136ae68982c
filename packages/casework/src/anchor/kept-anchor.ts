import type { Db } from '@guildhall/database'
import { anchors } from '@guildhall/database/queries'
import type { KeptAnchor } from './anchor-text.ts'

/** The newest anchor that the database keeps; undefined where there is none. */
export async function newestAnchor(db: Db): Promise<KeptAnchor | undefined> {
  const newest = await anchors.newest(db)
  if (!newest) return undefined
  const { at, pages } = newest
  async function* lines() {
    for (let page = 0; page < pages; page += 1) {
      const text = await anchors.readPage(db, at, page)
      yield* (text ?? '').split('\n').slice(0, -1)
    }
  }
  return { name: `The anchor of ${at.toISOString()}`, lines }
}
