import { type Kysely, sql } from 'kysely'

/** Which step of which case started another one: one case for each visit, found from either side. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table cases
      add column parent_case_id uuid references cases,
      add column parent_step text,
      add column parent_occurrence int,
      add column generation int not null default 0`.execute(db)
  await sql`comment on column cases.parent_case_id is 'The case that started this one; parent_step and parent_occurrence say by which visit, and generation how many cases lie above it'`.execute(
    db,
  )
  await sql`
    create unique index cases_one_per_visit on cases (parent_case_id, parent_step, parent_occurrence)
    where parent_case_id is not null`.execute(db)
}
