import { type Kysely, sql } from 'kysely'

/** Residents may keep a password and ask for a second step, a code from an app. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table people add column password_set_at timestamptz`.execute(db)
  await sql`
    create table second_steps (
      person_id uuid primary key references people on delete cascade,
      id uuid not null,
      created_at timestamptz not null default now(),
      turned_on_at timestamptz,
      last_counter int not null default 0
    )`.execute(db)
  await sql`comment on table second_steps is 'The app of a resident. Its key is worked out from the id and the secret of the site; last_counter is the half minute since 1970 whose code was used last'`.execute(
    db,
  )
  await sql`
    create table recovery_codes (
      person_id uuid not null references second_steps on delete cascade,
      code_hash bytea not null,
      primary key (person_id, code_hash)
    )`.execute(db)
  await sql`
    create table half_sign_ins (
      token_hash bytea primary key,
      person_id uuid not null references people on delete cascade,
      expires_at timestamptz not null
    )`.execute(db)
  await sql`create index on half_sign_ins (person_id)`.execute(db)
  await sql`comment on table half_sign_ins is 'Who has shown the first thing and not yet the second: opens nothing'`.execute(
    db,
  )
}
