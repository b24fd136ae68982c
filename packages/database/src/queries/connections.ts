import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** The connection of this id, as schemas/connector describes it. */
export async function readConnection(db: Db, id: string): Promise<unknown> {
  const row = await db.selectFrom('connections').select('connection').where('id', '=', id).executeTakeFirst()
  return row?.connection
}

/** Keeps a connection in place of the one that had its id. */
export async function saveConnection(db: Db, id: string, connection: unknown): Promise<void> {
  const value = JSON.stringify(connection)
  await db
    .insertInto('connections')
    .values({ id, connection: value })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ connection: value, updated_at: sql`now()` }))
    .execute()
}
