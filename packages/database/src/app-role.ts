import { type RawBuilder, sql } from 'kysely'
import type { Db } from './connect.ts'

/** Whom api and worker connect as. The owner of the tables migrates them and does nothing else. */
export type AppRole = { name: string; password: string }

/** Written once and never changed, whatever the program is made to do: the app's role may read and add, no more. */
const ONLY_ADDED_TO = new Set(['events', 'service_versions'])

/** The role in an address such as postgres://guildhall_app:secret@host/guildhall. Throws an Error when it names none. */
export function appRoleOf(url: string): AppRole {
  const { username, password } = new URL(url)
  if (!username) throw new Error('APP_DATABASE_URL names no user; it is who api and worker connect as')
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) }
}

/**
 * Makes the app's role unless it is there, and says anew what it may do with each table; run after every migration, so a new table is covered.
 * Throws an Error when the role could change the ledger all the same, because it owns the table or is a superuser.
 */
export async function grantAppRights(db: Db, { name, password }: AppRole): Promise<void> {
  const role = sql.id(name)
  await db.transaction().execute(async (tx) => {
    const run = (statement: RawBuilder<unknown>) => statement.execute(tx)
    // Two migrators at once would both find no role.
    await run(sql`select pg_advisory_xact_lock(4201961)`)
    const { rows: known } = await sql`select 1 from pg_roles where rolname = ${name}`.execute(tx)
    if (known.length === 0) await run(sql`create role ${role} login password ${sql.lit(password)}`)
    await dropQueuesOfOthers(tx, name)
    const { rows: places } = await sql<{ database: string }>`select current_database() as database`.execute(tx)
    // BullMQ keeps its tables in a schema of its own where there is no Redis.
    await run(sql`grant connect, create on database ${sql.id(places[0]!.database)} to ${role}`)
    await run(sql`grant usage on schema public to ${role}`)
    await run(sql`revoke all on all tables in schema public from ${role}`)
    const { rows: tables } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%' order by 1`.execute(
      tx,
    )
    for (const table of tables) {
      const rights = ONLY_ADDED_TO.has(table.name) ? sql`select, insert` : sql`select, insert, update, delete`
      await run(sql`grant ${rights} on table ${sql.table(table.name)} to ${role}`)
    }
    await run(sql`grant usage on all sequences in schema public to ${role}`)
    if (await mayChangeLedger(tx, name))
      throw new Error(`The role ${name} owns the ledger or is a superuser: give api and worker another one`)
  })
}

/** Whether a role, or the one of this connection, may change or empty the ledger; for the owner a trigger is all that says no. */
export async function mayChangeLedger(db: Db, name?: string): Promise<boolean> {
  const who = name === undefined ? sql`current_user` : sql`${name}::name`
  const { rows } = await sql<{ may: boolean }>`
    select has_table_privilege(${who}, 'events', 'update, delete, truncate, trigger')
      or pg_has_role(${who}, (select relowner from pg_class where oid = 'events'::regclass), 'usage') as may`.execute(
    db,
  )
  return rows[0]!.may
}

/** A queue in PostgreSQL that the owner of the tables made is closed to the app's role. It carries ids only; the sweep fills it again. */
async function dropQueuesOfOthers(db: Db, name: string): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select nspname as name from pg_namespace where nspname like 'bullmq\\_%' and pg_get_userbyid(nspowner) <> ${name}`.execute(
    db,
  )
  for (const schema of rows) await sql`drop schema ${sql.id(schema.name)} cascade`.execute(db)
}
