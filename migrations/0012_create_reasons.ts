import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table reasons (
      case_id uuid not null references cases,
      ledger_length int not null,
      version int not null,
      at timestamptz not null,
      reasons jsonb not null,
      primary key (case_id, ledger_length)
    )`.execute(db)
  await sql`comment on table reasons is 'Why a transition went as it did, as it was then. It may hold personal data, so it stands beside the ledger: ledger_length is the last line of its transition'`.execute(
    db,
  )
}
