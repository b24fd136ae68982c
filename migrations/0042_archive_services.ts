import { type Kysely, sql } from 'kysely'

/** A service that is no longer offered keeps its versions, which running cases go on with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table services add column archived_at timestamptz`.execute(db)
  await sql`comment on column services.archived_at is 'Since when nobody can start it; running cases go on'`.execute(db)
}
