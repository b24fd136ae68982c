import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** What the database says of the council whose it is; undefined before anybody said it. */
export async function readCouncil(db: Db): Promise<unknown> {
  const row = await db.selectFrom('council').select('settings').executeTakeFirst()
  return row?.settings
}

/** The council's settings as somebody saved them last, with his name; undefined before anybody did. */
export function readNewest(db: Db) {
  return versionsOf(db).orderBy('council_versions.version', 'desc').limit(1).executeTakeFirst()
}

/** A page of all that the settings have been, the newest first, with one more than asked for: what the last of the page came after. */
export async function listVersions(db: Db, page: number, pageSize: number) {
  const [rows, { total }] = await Promise.all([
    versionsOf(db)
      .orderBy('council_versions.version', 'desc')
      .limit(pageSize + 1)
      .offset((page - 1) * pageSize)
      .execute(),
    db
      .selectFrom('council_versions')
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
  ])
  return { rows, total: Number(total) }
}

function versionsOf(db: Db) {
  return db
    .selectFrom('council_versions')
    .leftJoin('people', 'people.id', 'council_versions.saved_by')
    .select(['council_versions.version', 'settings', 'saved_at', 'people.name as saved_by'])
}

/**
 * Puts the council's settings in place of the ones before and keeps both. `from` is the version that they were changed from: undefined when that
 * is no longer the newest, and then nothing is saved. Left out, it does not matter.
 */
export async function saveCouncil(
  db: Db,
  settings: unknown,
  { by = null, from = null }: { by?: string | null; from?: number | null } = {},
): Promise<number | undefined> {
  const text = JSON.stringify(settings)
  const { rows } = await sql<{ version: number }>`
    with put as (
      insert into council (settings, version) values (${text}::jsonb, 1)
      on conflict (one) do update set settings = excluded.settings, version = council.version + 1, updated_at = now()
        where ${from}::int is null or council.version = ${from}::int
      returning version, settings, updated_at
    )
    insert into council_versions (version, settings, saved_at, saved_by)
    select version, settings, updated_at, ${by}::uuid from put
    returning version`.execute(db)
  return rows[0]?.version
}

/** Keeps a logo under its digest; one that is there already stays as it is. */
export async function insertLogo(
  db: Db,
  logo: { digest: string; mediaType: string; bytes: Buffer; width: number; height: number; addedBy: string },
): Promise<void> {
  const { digest, bytes, width, height } = logo
  await db
    .insertInto('council_logos')
    .values({ digest, media_type: logo.mediaType, bytes, width, height, added_by: logo.addedBy })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute()
}

export function readLogo(db: Db, digest: string) {
  return db
    .selectFrom('council_logos')
    .select(['media_type', 'bytes', 'width', 'height'])
    .where('digest', '=', digest)
    .executeTakeFirst()
}
