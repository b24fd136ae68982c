import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table connections (
      id text primary key,
      connection jsonb not null,
      updated_at timestamptz not null default now()
    )`.execute(db)
  await sql`comment on table connections is 'Outside systems of this council, as schemas/connector/connection.schema.json describes them. No secrets'`.execute(
    db,
  )
}
