import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** Other words for a field of a place. `from` is what stood there when it was suggested. */
export type Suggestion = { field: string; from: string; to: string }

export type RemarkState = 'open' | 'resolved' | 'accepted' | 'declined'

export async function addRemark(
  db: Db,
  one: {
    id: string
    slug: string
    place: string
    placeWords: string
    text: string
    suggestion?: Suggestion
    personId: string
    at: Date
  },
): Promise<void> {
  await db
    .insertInto('remarks')
    .values({
      id: one.id,
      slug: one.slug,
      place: one.place,
      place_words: one.placeWords,
      text: one.text,
      suggestion: one.suggestion === undefined ? null : JSON.stringify(one.suggestion),
      person_id: one.personId,
      created_at: one.at,
    })
    .execute()
}

export async function addReply(
  db: Db,
  one: { id: string; remarkId: string; text: string; personId: string; at: Date },
): Promise<void> {
  await db
    .insertInto('remark_replies')
    .values({
      id: one.id,
      remark_id: one.remarkId,
      text: one.text,
      person_id: one.personId,
      created_at: one.at,
    })
    .execute()
}

export function readRemark(db: Db, slug: string, id: string) {
  return db
    .selectFrom('remarks')
    .select(['id', 'state', 'suggestion', 'person_id'])
    .where('slug', '=', slug)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** False when it is not in the state that it was seen in. */
export async function settleRemark(
  db: Db,
  one: { id: string; seen: RemarkState; state: RemarkState; personId: string; reason?: string; at: Date },
): Promise<boolean> {
  const isOpen = one.state === 'open'
  const row = await db
    .updateTable('remarks')
    .set({
      state: one.state,
      settled_by: isOpen ? null : one.personId,
      settled_at: isOpen ? null : one.at,
      reason: one.reason ?? null,
    })
    .where('id', '=', one.id)
    .where('state', '=', one.seen)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function countOpenRemarks(db: Db, slug: string): Promise<number> {
  const row = await db
    .selectFrom('remarks')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('slug', '=', slug)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  return row.n
}

/** Open remarks, oldest first, or the newest that are settled. */
export function listRemarks(db: Db, { slug, open, limit }: { slug: string; open: boolean; limit: number }) {
  const rows = db
    .selectFrom('remarks as r')
    .innerJoin('people as p', 'p.id', 'r.person_id')
    .leftJoin('people as s', 's.id', 'r.settled_by')
    .select(['r.id', 'r.place', 'r.place_words', 'r.text', 'r.suggestion', 'p.name as by', 'r.person_id'])
    .select(['r.created_at', 'r.state', 's.name as settled_by', 'r.settled_at', 'r.reason'])
    .where('r.slug', '=', slug)
    .limit(limit)
  return open
    ? rows.where('r.state', '=', 'open').orderBy('r.created_at').execute()
    : rows.where('r.state', '!=', 'open').orderBy('r.settled_at', 'desc').execute()
}

/** The replies to these remarks, oldest first; no more than so many of each. */
export async function repliesTo(db: Db, ids: string[], most: number) {
  if (ids.length === 0) return []
  const { rows } = await sql<{ remark_id: string; text: string; by: string; created_at: Date }>`
    select r.remark_id, r.text, p.name as by, r.created_at
    from unnest(${ids}::uuid[]) as asked (id)
    cross join lateral (
      select * from remark_replies where remark_id = asked.id order by created_at desc limit ${most}
    ) r
    join people p on p.id = r.person_id
    order by r.remark_id, r.created_at`.execute(db)
  return rows
}
