import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** Whoever has not been heard of for so long is gone. */
const GONE = sql<Date>`now() - interval '20 seconds'`

/** Says that a visit goes on, and where. A visit of somebody else is left as it is. */
export async function seeVisit(
  db: Db,
  { visit, slug, personId, place }: { visit: string; slug: string; personId: string; place: string },
): Promise<void> {
  await db.deleteFrom('design_visits').where('slug', '=', slug).where('seen_at', '<', GONE).execute()
  await db
    .insertInto('design_visits')
    .values({ visit, slug, person_id: personId, place })
    .onConflict((conflict) =>
      conflict
        .column('visit')
        .doUpdateSet({ slug, place, seen_at: sql`now()` })
        .where('design_visits.person_id', '=', personId),
    )
    .execute()
}

export async function endVisit(db: Db, visit: string, personId: string): Promise<void> {
  await db.deleteFrom('design_visits').where('visit', '=', visit).where('person_id', '=', personId).execute()
}

/** The other visits of a service that go on, who came first first. */
export function otherVisits(db: Db, slug: string, visit: string) {
  return db
    .selectFrom('design_visits as v')
    .innerJoin('people as p', 'p.id', 'v.person_id')
    .select(['v.visit', 'v.place', 'v.person_id', 'p.name'])
    .where('v.slug', '=', slug)
    .where('v.seen_at', '>=', GONE)
    .where('v.visit', '!=', visit)
    .orderBy('v.visit')
    .limit(20)
    .execute()
}
