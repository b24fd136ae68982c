import { type Kysely, sql } from 'kysely'

/** The language that a resident used, for what is written to them, and which emails beyond the necessary ones an address does not want. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table cases add column language text not null default 'en' check (language in ('en', 'cy'))`.execute(db)
  await sql`
    create table email_wishes (
      id uuid primary key default gen_random_uuid(),
      email text not null unique check (email = lower(email)),
      language text check (language in ('en', 'cy')),
      refused text[] not null default '{}',
      changed_at timestamptz not null default now()
    )`.execute(db)
  await sql`comment on table email_wishes is 'By address, not by person: guests are written to as well. The id is in the link by which emails of a kind are stopped without signing in'`.execute(
    db,
  )
}
