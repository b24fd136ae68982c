import { sql } from 'kysely'
import type { Db } from '../connect.ts'

const columns = ['id', 'name', 'events', 'services', 'created_at', 'last_used_at', 'revoked_at'] as const

export async function insertIntegration(
  db: Db,
  one: { id: string; name: string; keyHash: Buffer; events: string[]; services: string[]; createdBy?: string },
): Promise<void> {
  await db
    .insertInto('integrations')
    .values({
      id: one.id,
      name: one.name,
      key_hash: one.keyHash,
      events: one.events,
      services: one.services,
      created_by: one.createdBy ?? null,
    })
    .execute()
}

/** Whose key this is, unless it was revoked. */
export function readByKey(db: Db, keyHash: Buffer) {
  return db
    .selectFrom('integrations')
    .select(columns)
    .where('key_hash', '=', keyHash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
}

/** Notes that a key was used, once a minute at most: a busy system would else write a row for each call. */
export async function noteUse(db: Db, id: string): Promise<void> {
  await db
    .updateTable('integrations')
    .set({ last_used_at: sql`now()` })
    .where('id', '=', id)
    .where(sql<boolean>`(last_used_at is null or last_used_at < now() - interval '1 minute')`)
    .execute()
}

/** A page of integrations, the newest first, with those that were revoked. */
export async function listIntegrations(db: Db, page: number, pageSize: number) {
  const [rows, { total }] = await Promise.all([
    db
      .selectFrom('integrations')
      .select(columns)
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute(),
    db
      .selectFrom('integrations')
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
  ])
  return { rows, total }
}

/** False when there is none of this id that could still be used. */
export async function revoke(db: Db, id: string, by: string): Promise<boolean> {
  const row = await db
    .updateTable('integrations')
    .set({ revoked_at: sql`now()`, revoked_by: by })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function namesOf(db: Db, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('integrations').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
