import { type Kysely, sql } from 'kysely'

/** One index for two questions: the newest cases, and how many of each service there were lately, answered without touching a case. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index cases_opened_at_slug_idx on cases (opened_at desc, slug)`.execute(db)
  await sql`drop index cases_opened_at_idx`.execute(db)
}
