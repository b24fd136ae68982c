import { type Kysely, sql } from 'kysely'

/** Who has a service open in the designer. It may be lost at any moment: whoever is there says so again within seconds. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create unlogged table design_visits (
      visit uuid primary key,
      slug text not null references services,
      person_id uuid not null references people,
      place text not null,
      seen_at timestamptz not null default now()
    )`.execute(db)
  await sql`create index design_visits_seen on design_visits (slug, seen_at)`.execute(db)
  await sql`create index on design_visits (person_id)`.execute(db)
}
