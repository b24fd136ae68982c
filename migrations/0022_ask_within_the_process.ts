import { type Kysely, sql } from 'kysely'

/** Answers that are being given to a form which a case waits for: a draft that belongs to one visit to one step. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table drafts add column asked_case uuid references cases, add column asked_step text, add column asked_occurrence int,
      add check (num_nulls(asked_case, asked_step, asked_occurrence) in (0, 3))`.execute(db)
  await sql`create unique index on drafts (asked_case, asked_step, asked_occurrence) where asked_case is not null`.execute(
    db,
  )
  await sql`comment on column drafts.asked_case is 'The case that waits for these answers, at this visit to this step; null for a form that begins a case'`.execute(
    db,
  )
}
