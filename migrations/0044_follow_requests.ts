import { type Kysely, sql } from 'kysely'

/** Whoever has a reference and a code from the applicant's mailbox sees that one request, for a while and without an account. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table follow_codes (
      id uuid primary key,
      reference text not null,
      code_hash bytea not null,
      wrong_codes int not null default 0,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      used_at timestamptz,
      access_hash bytea unique,
      access_until timestamptz
    )`.execute(db)
  await sql`create index on follow_codes (reference, created_at)`.execute(db)
  await sql`comment on table follow_codes is 'Codes by which one request is followed; also for references that nothing stands behind, so that nobody can tell'`.execute(
    db,
  )
  await sql`comment on column follow_codes.access_hash is 'What is stored of the token that a right code gave, good until access_until'`.execute(
    db,
  )
}
