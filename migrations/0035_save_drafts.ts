import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table drafts add column saved_at timestamptz, add column return_hash bytea, add column return_email text,
      add column return_language text`.execute(db)
  await sql`create unique index on drafts (return_hash) where return_hash is not null`.execute(db)
  await sql`comment on column drafts.saved_at is 'Since when somebody has put the form aside to come back to it; return_email is where the link goes, return_hash what it is known by'`.execute(
    db,
  )
}
