import { type Kysely, sql } from 'kysely'

/** A database from before there were operators has nobody but administrators who may repair stopped work: the leads of its teams may from now on. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    update people set roles = array_append(roles, 'operator')
    where kind = 'staff' and 'officer' = any (roles) and id in (select lead_id from teams)
      and not exists (select from people where kind = 'staff' and 'operator' = any (roles))`.execute(db)
}
