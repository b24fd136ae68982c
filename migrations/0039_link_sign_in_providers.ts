import { type Kysely, sql } from 'kysely'

/** Residents known by what a sign-in provider calls them: never by an address that nobody has proved. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table person_subjects (
      issuer text not null,
      subject text not null check (length(subject) between 1 and 255),
      person_id uuid not null references people on delete cascade,
      created_at timestamptz not null default now(),
      primary key (issuer, subject)
    )`.execute(db)
  await sql`create index on person_subjects (person_id)`.execute(db)
}
