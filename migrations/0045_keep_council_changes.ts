import { type Kysely, sql } from 'kysely'

/** What the council's settings were at each time and who changed them, and the logos that they name. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table council add column version int not null default 1`.execute(db)
  await sql`
    create table council_versions (
      version int primary key,
      settings jsonb not null,
      saved_at timestamptz not null default now(),
      saved_by uuid references people
    )`.execute(db)
  await sql`comment on column council_versions.saved_by is 'Null where a command saved them, or the made-up council'`.execute(
    db,
  )
  await sql`
    insert into council_versions (version, settings, saved_at) select version, settings, updated_at from council`.execute(
    db,
  )
  await sql`
    create table council_logos (
      digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
      media_type text not null,
      bytes bytea not null,
      width int not null,
      height int not null,
      added_at timestamptz not null default now(),
      added_by uuid references people
    )`.execute(db)
  await sql`comment on table council_logos is 'Kept here and not among uploads, so that a backup has all that pages and documents show'`.execute(
    db,
  )
}
