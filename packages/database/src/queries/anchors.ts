import type { Db } from '../connect.ts'

const MOST_KEPT = 3

/** Keeps a piece of the text of an anchor that is being written. */
export async function addPage(db: Db, page: { at: Date; page: number; text: string }): Promise<void> {
  await db.insertInto('anchor_pages').values(page).execute()
}

/** Says that an anchor is whole. Of the older ones the newest few stay; what was left of one that was never finished goes too. */
export async function finish(db: Db, anchor: { at: Date; cases: number; pages: number }): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.insertInto('anchors').values(anchor).execute()
    const kept = await tx.selectFrom('anchors').select('at').orderBy('at', 'desc').limit(MOST_KEPT).execute()
    const moments = kept.map(({ at }) => at)
    await tx.deleteFrom('anchors').where('at', 'not in', moments).execute()
    // Another worker may be writing a newer one at this moment.
    await tx.deleteFrom('anchor_pages').where('at', '<', anchor.at).where('at', 'not in', moments).execute()
  })
}

/** The newest anchor that is whole. */
export function newest(db: Db): Promise<{ at: Date; cases: number; pages: number } | undefined> {
  return db.selectFrom('anchors').selectAll().orderBy('at', 'desc').limit(1).executeTakeFirst()
}

/** A piece of the text of an anchor, from 0. */
export async function readPage(db: Db, at: Date, page: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('anchor_pages')
    .select('text')
    .where('at', '=', at)
    .where('page', '=', page)
    .executeTakeFirst()
  return row?.text
}
