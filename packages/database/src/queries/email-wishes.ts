import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** What an address wishes of our emails; undefined while nobody has said anything and nothing optional was sent to it. */
export function readWishes(db: Db, email: string) {
  return db
    .selectFrom('email_wishes')
    .select(['id', 'language', 'refused'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
}

/** The same by the id that stands in the link of an email. */
export function readWishesById(db: Db, id: string) {
  return db.selectFrom('email_wishes').select(['email', 'language', 'refused']).where('id', '=', id).executeTakeFirst()
}

/** What an address wishes, with a row made for it when there is none, so that an email can carry its link. */
export async function ensureWishes(db: Db, email: string): Promise<{ id: string; refused: string[] }> {
  return (
    db
      .insertInto('email_wishes')
      .values({ email: email.toLowerCase() })
      // Written to itself, so that the row comes back when it is there already.
      .onConflict((conflict) => conflict.column('email').doUpdateSet((row) => ({ email: row.ref('excluded.email') })))
      .returning(['id', 'refused'])
      .executeTakeFirstOrThrow()
  )
}

/** Keeps what an address wishes; what is left out stays as it is. */
export async function saveWishes(
  db: Db,
  email: string,
  wishes: { language?: 'en' | 'cy'; refused?: string[] },
): Promise<void> {
  const { language, refused } = wishes
  const changed = { ...(language && { language }), ...(refused && { refused }), changed_at: sql<Date>`now()` }
  await db
    .insertInto('email_wishes')
    .values({ email: email.toLowerCase(), language: language ?? null, ...(refused && { refused }) })
    .onConflict((conflict) => conflict.column('email').doUpdateSet(changed))
    .execute()
}

/** Stops or allows one kind of email to the address of a link; false when there is no such link. */
export async function setRefused(db: Db, id: string, about: string, isRefused: boolean): Promise<boolean> {
  const others = sql<string[]>`array_remove(refused, ${about})`
  const row = await db
    .updateTable('email_wishes')
    .set({
      refused: isRefused ? sql<string[]>`array_append(${others}, ${about})` : others,
      changed_at: sql<Date>`now()`,
    })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Has the wishes of an address go with its person to a new one, in place of any that the new one had. Within a transaction. */
export async function moveWishes(db: Db, from: string, to: string): Promise<void> {
  const own = await readWishes(db, from)
  if (!own) return
  await db.deleteFrom('email_wishes').where('email', '=', to.toLowerCase()).execute()
  await db.updateTable('email_wishes').set({ email: to.toLowerCase() }).where('id', '=', own.id).execute()
}
