import { type Kysely, sql } from 'kysely'

/** Systems that report what happens outside, each by a key of its own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table integrations (
      id uuid primary key,
      name text not null check (length(name) between 1 and 100),
      key_hash bytea not null unique,
      events text[] not null check (cardinality(events) between 1 and 100),
      services text[] not null check (cardinality(services) <= 100),
      created_at timestamptz not null default now(),
      created_by uuid references people,
      last_used_at timestamptz,
      revoked_at timestamptz,
      revoked_by uuid references people
    )`.execute(db)
  await sql`create index on integrations (created_at desc, id)`.execute(db)
  await sql`comment on table integrations is 'The key itself is shown once and kept nowhere; services is empty for all of them. Rows stay, for ledgers name them'`.execute(
    db,
  )
}
