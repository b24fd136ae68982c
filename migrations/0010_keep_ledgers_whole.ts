import { type Kysely, sql } from 'kysely'

/** A row's trigger does not see `truncate`, which would empty a whole table: a statement's does. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['events', 'service_versions']) {
    await sql`
      create trigger keep_whole before truncate on ${sql.table(table)}
      for each statement execute function keep_as_written()`.execute(db)
  }
}
