import { sql } from 'kysely'
import type { Db } from '../connect.ts'

export type PublicationState = 'waiting' | 'scheduled' | 'published' | 'declined' | 'cancelled' | 'failed'

/** False when another publication of the service is open. */
export async function addPublication(
  db: Db,
  one: {
    id: string
    slug: string
    state: 'waiting' | 'scheduled'
    pack: unknown
    baseVersion: number | null
    changes: string[]
    publishAt?: Date
    personId: string
    at: Date
  },
): Promise<boolean> {
  const row = await db
    .insertInto('publications')
    .values({
      id: one.id,
      slug: one.slug,
      state: one.state,
      package: JSON.stringify(one.pack),
      base_version: one.baseVersion,
      changes: JSON.stringify(one.changes),
      publish_at: one.publishAt ?? null,
      asked_by: one.personId,
      asked_at: one.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Locks a publication. Lock its service first: two that are decided at once follow one another. */
export function lockPublication(db: Db, slug: string, id: string) {
  return db
    .selectFrom('publications')
    .selectAll()
    .where('slug', '=', slug)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export function openPublication(db: Db, slug: string) {
  return db
    .selectFrom('publications')
    .select(['id', 'state', 'publish_at'])
    .where('slug', '=', slug)
    .where(sql<boolean>`state in ('waiting', 'scheduled')`)
    .executeTakeFirst()
}

export async function settlePublication(
  db: Db,
  id: string,
  change: { state: PublicationState; decidedBy?: string; reason?: string; version?: number; at: Date },
): Promise<void> {
  await db
    .updateTable('publications')
    .set({
      state: change.state,
      ...(change.decidedBy !== undefined && { decided_by: change.decidedBy, decided_at: change.at }),
      ...(change.reason !== undefined && { reason: change.reason }),
      ...(change.version !== undefined && { version: change.version }),
    })
    .where('id', '=', id)
    .execute()
}

/** The newest publications that were asked for, without their packages. */
export function listPublications(db: Db, slug: string) {
  return db
    .selectFrom('publications as p')
    .innerJoin('people as a', 'a.id', 'p.asked_by')
    .leftJoin('people as d', 'd.id', 'p.decided_by')
    .select(['p.id', 'p.state', 'p.changes', 'p.publish_at', 'p.asked_by as asked_by_id', 'a.name as asked_by'])
    .select(['p.asked_at', 'd.name as decided_by', 'p.decided_at', 'p.reason', 'p.version'])
    .where('p.slug', '=', slug)
    .orderBy('p.asked_at', 'desc')
    .limit(20)
    .execute()
}
