import { type Kysely, sql } from 'kysely'

/** What residents and staff write to one another about a case, and the files that come with it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table case_messages (
      id uuid primary key,
      case_id uuid not null references cases,
      sender text not null check (sender in ('resident', 'council')),
      person_id uuid references people,
      text text not null check (length(text) between 1 and 2000),
      at timestamptz not null,
      read_at timestamptz
    )`.execute(db)
  await sql`create index on case_messages (case_id, at)`.execute(db)
  await sql`create index on case_messages (case_id, sender) where read_at is null`.execute(db)
  await sql`comment on table case_messages is 'The conversation about a case; messages holds the emails that were sent. read_at is when the other side saw it'`.execute(
    db,
  )
  await sql`
    alter table uploads alter column draft_id drop not null, add column message_id uuid references case_messages,
      add check (num_nonnulls(draft_id, message_id) = 1)`.execute(db)
  await sql`create index on uploads (message_id) where message_id is not null`.execute(db)
}
