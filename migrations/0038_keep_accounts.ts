import { type Kysely, sql } from 'kysely'

/** What a resident keeps in the account: a phone number, addresses, and where he is signed in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table people add column phone text check (length(phone) <= 40)`.execute(db)
  await sql`
    alter table sessions
      add column id uuid not null default gen_random_uuid() unique,
      add column device text not null default '',
      add column last_used_at timestamptz not null default now()`.execute(db)
  await sql`comment on column sessions.id is 'Names a session on the account page; the token opens it and is kept nowhere'`.execute(
    db,
  )
  await sql`
    create table saved_addresses (
      person_id uuid not null references people on delete cascade,
      id uuid not null default gen_random_uuid(),
      address jsonb not null,
      created_at timestamptz not null default now(),
      primary key (person_id, id)
    )`.execute(db)
  await sql`
    create table email_changes (
      person_id uuid primary key references people on delete cascade,
      id uuid not null,
      email text not null check (email = lower(email)),
      code_hash bytea not null,
      wrong_codes int not null default 0,
      expires_at timestamptz not null
    )`.execute(db)
  await sql`comment on table email_changes is 'A new address that has not been proved by its code yet; one for each person'`.execute(
    db,
  )
}
