import { type Kysely, sql } from 'kysely'

/** A task list tells an optional page that was passed over from one that nobody has seen yet. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table drafts add column passed_pages text[] not null default '{}'`.execute(db)
  await sql`comment on column drafts.passed_pages is 'The ids of the pages that were left with "Continue"'`.execute(db)
}
