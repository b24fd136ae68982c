import { sql } from 'kysely'
import type { Db } from '../connect.ts'

export function listPublished(db: Db) {
  return db
    .selectFrom('services')
    .innerJoin('service_versions as v', (join) =>
      join.onRef('v.slug', '=', 'services.slug').onRef('v.version', '=', 'services.current_version'),
    )
    .select(['v.slug', 'v.version', 'services.archived_at', sql<unknown>`v.package->'service'`.as('service')])
    .orderBy('v.slug')
    .limit(1000)
    .execute()
}

/** The version that new requests get; undefined for a service that is not published, or archived. */
export async function currentVersion(db: Db, slug: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('services')
    .select('current_version')
    .where('slug', '=', slug)
    .where('archived_at', 'is', null)
    .executeTakeFirst()
  return row?.current_version ?? undefined
}

export function readVersion(db: Db, slug: string, version: number) {
  return db
    .selectFrom('service_versions')
    .select(['slug', 'version', 'package', 'published_at', 'published_by', 'changes'])
    .where('slug', '=', slug)
    .where('version', '=', version)
    .executeTakeFirst()
}

export function listVersions(db: Db, slug: string) {
  return db
    .selectFrom('service_versions as v')
    .leftJoin('people', 'people.id', 'v.published_by')
    .leftJoin('publications as p', (join) =>
      join.onRef('p.slug', '=', 'v.slug').onRef('p.version', '=', 'v.version').on('p.state', '=', 'published'),
    )
    .leftJoin('people as a', 'a.id', 'p.decided_by')
    .select(['v.version', 'v.published_at', 'people.name as published_by', 'a.name as approved_by', 'v.changes'])
    .where('v.slug', '=', slug)
    .orderBy('v.version', 'desc')
    .limit(200)
    .execute()
}

export function readDesign(db: Db, slug: string) {
  return db
    .selectFrom('service_designs as d')
    .innerJoin('services as s', 's.slug', 'd.slug')
    .leftJoin('people as p', 'p.id', 'd.updated_by')
    .select(['d.slug', 'd.package', 'd.revision', 'd.updated_at', 's.current_version', 'p.name as updated_by'])
    .where('d.slug', '=', slug)
    .executeTakeFirst()
}

/** The revision of a draft without the draft; undefined for a service that is not there. */
export async function designRevision(db: Db, slug: string): Promise<number | undefined> {
  const row = await db.selectFrom('service_designs').select('revision').where('slug', '=', slug).executeTakeFirst()
  return row?.revision
}

export function listDesigns(db: Db) {
  return db
    .selectFrom('service_designs as d')
    .innerJoin('services as s', 's.slug', 'd.slug')
    .leftJoin('service_versions as v', (join) =>
      join.onRef('v.slug', '=', 's.slug').onRef('v.version', '=', 's.current_version'),
    )
    .select([
      'd.slug',
      'd.updated_at',
      's.current_version',
      's.archived_at',
      sql<unknown>`d.package->'service'`.as('service'),
      sql<boolean>`v.package::text is distinct from d.package::text`.as('changed'),
    ])
    .select((eb) =>
      eb
        .selectFrom('cases')
        .whereRef('cases.slug', '=', 'd.slug')
        .where('cases.status', '=', 'open')
        .select(eb.fn.countAll<number>().as('n'))
        .as('open_cases'),
    )
    .orderBy('d.slug')
    .limit(1000)
    .execute()
}

/** Every drawing with how many remarks on it are open, by slug. */
export function listDrawings(db: Db) {
  return db
    .selectFrom('service_designs as d')
    .innerJoin('services as s', 's.slug', 'd.slug')
    .select([
      'd.slug',
      sql<unknown>`json_build_object('service', d.package->'service', 'process', d.package->'process')`.as('package'),
    ])
    .select((eb) =>
      eb
        .selectFrom('remarks')
        .whereRef('remarks.slug', '=', 'd.slug')
        .where('remarks.state', '=', 'open')
        .select(eb.fn.countAll<number>().as('n'))
        .as('open'),
    )
    .where('s.archived_at', 'is', null)
    .orderBy('d.slug')
    .limit(1000)
    .execute()
}

/** The new revision, or undefined when the design was changed by somebody else since `revision`. */
export async function saveDesign(
  db: Db,
  { slug, revision, pack, personId }: { slug: string; revision: number; pack: unknown; personId: string },
): Promise<number | undefined> {
  const row = await db
    .updateTable('service_designs')
    .set({ package: JSON.stringify(pack), revision: revision + 1, updated_at: sql`now()`, updated_by: personId })
    .where('slug', '=', slug)
    .where('revision', '=', revision)
    .returning('revision')
    .executeTakeFirst()
  return row?.revision
}

/** False, and nothing is kept, when there is a service of that slug already. */
export async function createService(db: Db, slug: string, pack: unknown, personId?: string): Promise<boolean> {
  const created = await db
    .insertInto('services')
    .values({ slug, current_version: null })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('slug')
    .executeTakeFirst()
  if (!created) return false
  await db
    .insertInto('service_designs')
    .values({ slug, package: JSON.stringify(pack), updated_by: personId ?? null })
    .execute()
  return true
}

/** False when there is no such service. Archived twice it keeps its first moment. */
export async function archiveService(db: Db, slug: string, archived: boolean): Promise<boolean> {
  const row = await db
    .updateTable('services')
    .set({ archived_at: archived ? sql`coalesce(archived_at, now())` : null })
    .where('slug', '=', slug)
    .returning('slug')
    .executeTakeFirst()
  return row !== undefined
}

/** What is set about a service beside its drawing. */
export function readService(db: Db, slug: string) {
  return db.selectFrom('services').select(['slug', 'needs_approval']).where('slug', '=', slug).executeTakeFirst()
}

/** False when there is no such service. */
export async function setApproval(db: Db, slug: string, needed: boolean): Promise<boolean> {
  const row = await db
    .updateTable('services')
    .set({ needs_approval: needed })
    .where('slug', '=', slug)
    .returning('slug')
    .executeTakeFirst()
  return row !== undefined
}

/** Locks the service, so that two publications follow one another. */
export function lockService(db: Db, slug: string) {
  return db
    .selectFrom('services')
    .select(['slug', 'current_version', 'needs_approval'])
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst()
}

export async function insertVersion(
  db: Db,
  row: { slug: string; version: number; pack: unknown; changes: unknown; personId?: string },
): Promise<void> {
  await db
    .insertInto('service_versions')
    .values({
      slug: row.slug,
      version: row.version,
      package: JSON.stringify(row.pack),
      changes: JSON.stringify(row.changes),
      published_by: row.personId ?? null,
    })
    .execute()
  await db.updateTable('services').set({ current_version: row.version }).where('slug', '=', row.slug).execute()
}

export async function countOpenDrafts(db: Db, slug: string): Promise<number> {
  const row = await db
    .selectFrom('drafts')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('slug', '=', slug)
    .where('reference', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirstOrThrow()
  return row.n
}
