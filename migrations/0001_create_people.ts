import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table people (
      id uuid primary key default gen_random_uuid(),
      kind text not null check (kind in ('resident', 'staff')),
      email text not null check (email = lower(email)),
      name text not null,
      roles text[] not null default '{}',
      password_hash text,
      created_at timestamptz not null default now(),
      unique (kind, email)
    )`.execute(db)
  await sql`
    create table teams (
      id text primary key,
      name text not null,
      lead_id uuid references people
    )`.execute(db)
  await sql`
    create table team_members (
      team_id text not null references teams,
      person_id uuid not null references people,
      primary key (team_id, person_id)
    )`.execute(db)
  await sql`create index on team_members (person_id)`.execute(db)
  await sql`
    create table sessions (
      token_hash bytea primary key,
      person_id uuid not null references people on delete cascade,
      csrf text not null,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null
    )`.execute(db)
  await sql`create index on sessions (person_id)`.execute(db)
  await sql`create index on sessions (expires_at)`.execute(db)
  await sql`
    create table sign_in_links (
      token_hash bytea primary key,
      email text not null,
      code_hash bytea not null,
      wrong_codes int not null default 0,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      used_at timestamptz
    )`.execute(db)
  await sql`create index on sign_in_links (email, created_at)`.execute(db)
  await sql`
    create table tries (
      action text not null,
      subject_hash bytea not null,
      window_start timestamptz not null,
      count int not null,
      primary key (action, subject_hash, window_start)
    )`.execute(db)
  await sql`comment on table tries is 'How often somebody tried an action in a window of time; the limit holds over all api processes'`.execute(
    db,
  )
}
