import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** What the database says of the council whose it is; undefined before anybody said it. */
export async function readCouncil(db: Db): Promise<unknown> {
  const row = await db.selectFrom('council').select('settings').executeTakeFirst()
  return row?.settings
}

/** Puts the council's settings in place of the ones before. */
export async function saveCouncil(db: Db, settings: unknown): Promise<void> {
  const given = { settings: JSON.stringify(settings), updated_at: sql<Date>`now()` }
  await db
    .insertInto('council')
    .values(given)
    .onConflict((conflict) => conflict.column('one').doUpdateSet(given))
    .execute()
}
