import { type Kysely, sql } from 'kysely'

/** What people did to a case from outside its steps: their words and the answers before and after, beside the line of the ledger that says so. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table case_notes (
      case_id uuid not null references cases,
      seq int not null,
      text text not null check (length(text) between 1 and 2000),
      primary key (case_id, seq)
    )`.execute(db)
  await sql`comment on table case_notes is 'Why somebody changed a case, in his words; seq is the line of the ledger. Personal data: never in the ledger itself'`.execute(
    db,
  )
  await sql`
    create table answer_changes (
      case_id uuid not null references cases,
      seq int not null,
      question text not null,
      before jsonb,
      after jsonb,
      primary key (case_id, seq, question)
    )`.execute(db)
  await sql`comment on table answer_changes is 'Answers that somebody corrected, before and after; seq is the line of the ledger. Null where there was none'`.execute(
    db,
  )
}
