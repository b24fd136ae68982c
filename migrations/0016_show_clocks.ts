import { type Kysely, sql } from 'kysely'

/** How clocks stand, so that lists and queues are sorted and filtered without working out any calendar. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table cases add due_at timestamptz, add at_risk_at timestamptz, add paused_at timestamptz`.execute(db)
  await sql`comment on column cases.due_at is 'Of the clock of the whole case; when it would have fallen due, while paused_at is set'`.execute(
    db,
  )
  await sql`create index cases_due on cases (due_at) where status = 'open' and due_at is not null`.execute(db)
  await sql`alter table tasks add at_risk_at timestamptz, add paused_at timestamptz`.execute(db)
  await sql`create index tasks_of_team on tasks (team_id, (paused_at is not null), due_at) where status = 'open'`.execute(
    db,
  )
  await sql`create index tasks_of_assignee on tasks (assignee_id, (paused_at is not null), due_at) where status = 'open'`.execute(
    db,
  )
  await sql`drop index tasks_team_id_due_at_idx, tasks_assignee_id_due_at_idx`.execute(db)
}
