import { type Kysely, sql } from 'kysely'

/** What service teams say about a draft, at a place of it: comments, and suggestions of other words. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table remarks (
      id uuid primary key,
      slug text not null references services,
      place text not null,
      place_words text not null,
      text text not null,
      suggestion jsonb,
      person_id uuid not null references people,
      created_at timestamptz not null,
      state text not null default 'open' check (state in ('open', 'resolved', 'accepted', 'declined')),
      settled_by uuid references people,
      settled_at timestamptz,
      reason text
    )`.execute(db)
  await sql`comment on column remarks.suggestion is 'Other words for a field of the place: { field, from, to }'`.execute(
    db,
  )
  await sql`create index remarks_open on remarks (slug, created_at) where state = 'open'`.execute(db)
  await sql`create index remarks_settled on remarks (slug, settled_at desc) where state <> 'open'`.execute(db)
  await sql`create index on remarks (person_id)`.execute(db)
  await sql`create index on remarks (settled_by)`.execute(db)
  await sql`
    create table remark_replies (
      id uuid primary key,
      remark_id uuid not null references remarks,
      text text not null,
      person_id uuid not null references people,
      created_at timestamptz not null
    )`.execute(db)
  await sql`create index on remark_replies (remark_id, created_at)`.execute(db)
  await sql`create index on remark_replies (person_id)`.execute(db)
}
