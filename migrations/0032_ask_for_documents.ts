import { type Kysely, sql } from 'kysely'

/** Documents that staff ask a resident for, beside the process; at most one such request of a case is open. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table document_requests (
      id uuid primary key,
      case_id uuid not null references cases,
      items text[] not null check (cardinality(items) between 1 and 3),
      asked_by uuid not null references people,
      asked_at timestamptz not null,
      paused jsonb not null,
      closed_at timestamptz
    )`.execute(db)
  await sql`create unique index on document_requests (case_id) where closed_at is null`.execute(db)
  await sql`comment on column document_requests.paused is 'The clocks that stood still for it, as step and occurrence; they go on when it is closed'`.execute(
    db,
  )
}
