import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** The app that a resident has, or is setting up: then `turned_on_at` is null. */
export async function readSecondStep(db: Db, personId: string) {
  return db
    .selectFrom('second_steps')
    .select(({ selectFrom }) => [
      'id',
      'turned_on_at',
      selectFrom('recovery_codes as c')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .whereRef('c.person_id', '=', 'second_steps.person_id')
        .as('codes_left'),
    ])
    .where('person_id', '=', personId)
    .executeTakeFirst()
}

/** Begins to set up an app, in the place of one that was never turned on. False when one is on. */
export async function putSecondStep(db: Db, personId: string, id: string): Promise<boolean> {
  const { rows } = await sql`
    insert into second_steps (person_id, id) values (${personId}, ${id})
    on conflict (person_id) do update set id = excluded.id, created_at = now() where second_steps.turned_on_at is null
    returning id`.execute(db)
  return rows.length > 0
}

/** Uses up the half minute of a code. False when it, or a later one, was used before: a code works once. */
export async function useCounter(db: Db, personId: string, id: string, counter: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('second_steps')
    .set({ last_counter: counter })
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .where('last_counter', '<', counter)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Turns an app on that was set up. False when it is on already. */
export async function turnOn(db: Db, personId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('second_steps')
    .set({ turned_on_at: sql`now()` })
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .where('turned_on_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Takes the app away, with its recovery codes. */
export async function deleteSecondStep(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('second_steps').where('person_id', '=', personId).execute()
}

/** Puts new recovery codes in the place of all that there are. Within a transaction. */
export async function replaceRecoveryCodes(db: Db, personId: string, hashes: Buffer[]): Promise<void> {
  await db.deleteFrom('recovery_codes').where('person_id', '=', personId).execute()
  await db
    .insertInto('recovery_codes')
    .values(hashes.map((code_hash) => ({ person_id: personId, code_hash })))
    .execute()
}

/** Uses a recovery code up. */
export async function useRecoveryCode(db: Db, personId: string, hash: Buffer): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('recovery_codes')
    .where('person_id', '=', personId)
    .where('code_hash', '=', hash)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Remembers who has shown the first thing; what he began earlier and is over goes. */
export async function insertHalfSignIn(
  db: Db,
  { tokenHash, personId, minutes }: { tokenHash: Buffer; personId: string; minutes: number },
): Promise<void> {
  await sql`
    with gone as (delete from half_sign_ins where person_id = ${personId} and expires_at < now())
    insert into half_sign_ins (token_hash, person_id, expires_at)
    values (${tokenHash}, ${personId}, now() + ${minutes} * interval '1 minute')`.execute(db)
}

/** Whose half of a sign-in it is; undefined once it is over. */
export async function readHalfSignIn(db: Db, tokenHash: Buffer): Promise<string | undefined> {
  const row = await db
    .selectFrom('half_sign_ins')
    .select('person_id')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()
  return row?.person_id
}

/** Uses it up. False when somebody else was faster. */
export async function useHalfSignIn(db: Db, tokenHash: Buffer): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('half_sign_ins').where('token_hash', '=', tokenHash).executeTakeFirst()
  return numDeletedRows > 0n
}
