import { type Kysely, sql } from 'kysely'

/** Residents act for people and organisations; a form and its case carry whom, as it was when the form was begun. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table acted_for (
      person_id uuid not null references people on delete cascade,
      id uuid not null default gen_random_uuid(),
      kind text not null check (kind in ('person', 'organisation')),
      name text not null check (length(name) between 1 and 200),
      role text not null check (length(role) between 1 and 100),
      number text check (length(number) <= 20),
      created_at timestamptz not null default now(),
      primary key (person_id, id)
    )`.execute(db)
  await sql`alter table drafts add column acting_for jsonb`.execute(db)
  await sql`alter table cases add column acting_for jsonb`.execute(db)
  await sql`comment on column cases.acting_for is 'Whom the resident acted for, copied when the form was begun; null for himself'`.execute(
    db,
  )
}
