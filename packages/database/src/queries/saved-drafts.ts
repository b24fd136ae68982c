import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** Puts a draft aside: for a person's account, or for whoever has the link. False when it was sent or ended meanwhile. */
export async function saveDraft(
  db: Db,
  id: string,
  saved: { personId?: string; email: string; language: string; returnHash?: Buffer; expiresAt?: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('drafts')
    .set({
      saved_at: sql`now()`,
      return_email: saved.email,
      return_language: saved.language,
      return_hash: saved.returnHash ?? null,
      ...(saved.personId !== undefined && { person_id: saved.personId }),
      ...(saved.expiresAt && { expires_at: saved.expiresAt }),
    })
    .where('id', '=', id)
    .where('reference', 'is', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The draft that a link leads to, whether it has been sent or not. */
export function readDraftByLink(db: Db, returnHash: Buffer) {
  return db
    .selectFrom('drafts')
    .select(['id', 'slug', 'version', 'reference', 'expires_at'])
    .where('return_hash', '=', returnHash)
    .where('expires_at', '>', sql<Date>`now()`)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
}

/** Gives an unsent draft to the browser that opens its link: from now on it is the only one that holds it. */
export async function handOverDraft(db: Db, id: string, accessHash: Buffer): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('drafts')
    .set({ access_hash: accessHash })
    .where('id', '=', id)
    .where('reference', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** What somebody has begun and not sent, the latest first; forms that a case asks for or invites to are reached from their case. */
export function listDraftsOfPerson(db: Db, personId: string, limit: number) {
  return db
    .selectFrom('drafts')
    .select(['id', 'slug', 'version', 'created_at', 'updated_at', 'expires_at'])
    .where('person_id', '=', personId)
    .where('reference', 'is', null)
    .where('ended_at', 'is', null)
    .where('asked_case', 'is', null)
    .where('renews_case_id', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .where((eb) => eb.or([eb('saved_at', 'is not', null), eb('answers', '<>', sql<string>`'{}'::jsonb`)]))
    .orderBy('updated_at', 'desc')
    .limit(limit)
    .execute()
}

/** Ends an unsent draft for good and forgets what was entered. */
export async function deleteDraft(db: Db, id: string): Promise<void> {
  await db
    .updateTable('drafts')
    .set({ ended_at: sql`now()`, answers: '{}', lookups: '{}', return_email: null, return_hash: null })
    .where('id', '=', id)
    .where('reference', 'is', null)
    .where('ended_at', 'is', null)
    .execute()
  await db
    .updateTable('uploads')
    .set({ removed_at: sql`now()` })
    .where('draft_id', '=', id)
    .where('case_id', 'is', null)
    .where('removed_at', 'is', null)
    .execute()
}

/** Ends work that belongs to no case and whose moment has not come, and lets its keys be used again. */
export async function endKeyedWork(db: Db, keys: string[]): Promise<void> {
  await db
    .updateTable('work')
    .set({ done_at: sql`coalesce(done_at, now())`, key: sql<string>`key || ':' || id` })
    .where('case_id', 'is', null)
    .where('key', 'in', keys)
    .execute()
}
