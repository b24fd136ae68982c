import { type Kysely, sql } from 'kysely'

/** Staff add files to what they fill in; they belong to the case at once, and `kept_by` says who added them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table uploads drop constraint uploads_check, add column kept_by uuid references people,
    add constraint uploads_come_from_one check (num_nonnulls(draft_id, message_id, kept_by) = 1)`.execute(db)
  await sql`comment on column uploads.kept_by is 'The member of staff who added the file; nobody for what a resident gave'`.execute(
    db,
  )
}
