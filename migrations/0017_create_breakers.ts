import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table breakers (
      system text primary key,
      failures int not null default 0,
      opens int not null default 0,
      open_until timestamptz,
      probe_until timestamptz,
      changed_at timestamptz not null default now()
    )`.execute(db)
  await sql`comment on table breakers is 'How outside systems do: after some failures in a row nobody calls one for a while, then one call tries it out'`.execute(
    db,
  )
}
