import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table repairs (
      id uuid primary key default gen_random_uuid(),
      work_id uuid not null references work,
      action text not null check (action in ('retried', 'done', 'given-up')),
      reason text not null,
      by uuid not null references people,
      at timestamptz not null default now()
    )`.execute(db)
  await sql`comment on table repairs is 'What staff did about work that had stopped, and why. The ledger of the case says the same without their words'`.execute(
    db,
  )
  await sql`create index on repairs (work_id, at)`.execute(db)
  // What was repaired is no longer asked for: the list and its counts read what waits alone.
  await sql`create index work_to_repair on work (dead_at desc, id) where dead_at is not null and done_at is null`.execute(
    db,
  )
  await sql`create index work_to_repair_of_kind on work (kind, dead_at desc, id) where dead_at is not null and done_at is null`.execute(
    db,
  )
  await sql`drop index work_dead`.execute(db)
}
