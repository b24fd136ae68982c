import type { Db } from '../connect.ts'

/** Keeps what another system said, under the id that it gives it. False when the same came before. */
export async function keepInInbox(db: Db, source: string, eventId: string, body: unknown): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('inbox')
    .values({ source, event_id: eventId, body: JSON.stringify(body) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) === 1
}

/** What was kept under an id. */
export async function readInbox(db: Db, source: string, eventId: string): Promise<unknown> {
  const row = await db
    .selectFrom('inbox')
    .select('body')
    .where('source', '=', source)
    .where('event_id', '=', eventId)
    .executeTakeFirst()
  return row?.body
}
