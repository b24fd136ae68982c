import { type Kysely, sql } from 'kysely'

/** A publication that waits for a second person or for its moment; it holds the very package that was asked for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table services add column needs_approval boolean not null default false`.execute(db)
  await sql`comment on column services.needs_approval is 'Somebody else than who asks has to approve before it is published'`.execute(
    db,
  )
  await sql`
    create table publications (
      id uuid primary key,
      slug text not null references services,
      state text not null check (state in ('waiting', 'scheduled', 'published', 'declined', 'cancelled', 'failed')),
      package json not null,
      base_version int,
      changes jsonb not null default '[]',
      publish_at timestamptz,
      asked_by uuid not null references people,
      asked_at timestamptz not null default now(),
      decided_by uuid references people,
      decided_at timestamptz,
      reason text,
      version int,
      check (decided_by is null or state not in ('published', 'scheduled') or decided_by <> asked_by)
    )`.execute(db)
  await sql`create unique index publications_open on publications (slug) where state in ('waiting', 'scheduled')`.execute(
    db,
  )
  await sql`create index publications_asked on publications (slug, asked_at desc)`.execute(db)
  await sql`create index on publications (asked_by)`.execute(db)
  await sql`create index on publications (decided_by)`.execute(db)
}
