import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** What a resident keeps in the account. */
export function readProfile(db: Db, personId: string) {
  return db
    .selectFrom('people')
    .select(['id', 'name', 'email', 'phone', 'created_at'])
    .where('id', '=', personId)
    .where('kind', '=', 'resident')
    .executeTakeFirst()
}

export async function saveProfile(
  db: Db,
  personId: string,
  { name, phone }: { name: string; phone: string | null },
): Promise<void> {
  await db
    .updateTable('people')
    .set({ name, phone })
    .where('id', '=', personId)
    .where('kind', '=', 'resident')
    .execute()
}

/** Whether a resident has a password, and since when. */
export async function readPasswordDate(db: Db, personId: string): Promise<Date | undefined> {
  const row = await db
    .selectFrom('people')
    .select('password_set_at')
    .where('id', '=', personId)
    .where('kind', '=', 'resident')
    .where('password_hash', 'is not', null)
    .executeTakeFirst()
  return row?.password_set_at ?? undefined
}

/** Gives a resident a password, or takes it away. */
export async function putPassword(db: Db, personId: string, passwordHash: string | null): Promise<void> {
  await db
    .updateTable('people')
    .set({ password_hash: passwordHash, password_set_at: passwordHash === null ? null : sql`now()` })
    .where('id', '=', personId)
    .where('kind', '=', 'resident')
    .execute()
}

/** Keeps the address that a person wants to have from now on, in the place of any that he wanted before. */
export async function putEmailChange(
  db: Db,
  change: { personId: string; id: string; email: string; codeHash: Buffer; minutes: number },
): Promise<void> {
  const values = {
    id: change.id,
    email: change.email,
    code_hash: change.codeHash,
    wrong_codes: 0,
    expires_at: sql<Date>`now() + ${change.minutes} * interval '1 minute'`,
  }
  await db
    .insertInto('email_changes')
    .values({ person_id: change.personId, ...values })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(values))
    .execute()
}

export function readEmailChange(db: Db, personId: string) {
  return db
    .selectFrom('email_changes')
    .select(['id', 'email'])
    .where('person_id', '=', personId)
    .where('expires_at', '>', sql<Date>`now()`)
    .where('wrong_codes', '<', 5)
    .executeTakeFirst()
}

/** Uses up the change by its code and gives the new address; a wrong code is counted, and five end it. */
export async function useEmailCode(db: Db, personId: string, codeHash: Buffer): Promise<string | undefined> {
  const used = await db
    .deleteFrom('email_changes')
    .where('person_id', '=', personId)
    .where('code_hash', '=', codeHash)
    .where('wrong_codes', '<', 5)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning('email')
    .executeTakeFirst()
  if (used) return used.email
  await db
    .updateTable('email_changes')
    .set({ wrong_codes: sql`wrong_codes + 1` })
    .where('person_id', '=', personId)
    .execute()
  return undefined
}

/** Gives a resident another address. False when another account has it. */
export async function changeEmail(db: Db, personId: string, email: string): Promise<boolean> {
  const { rows } = await sql`
    update people set email = ${email}, name = case when name = email then ${email} else name end
    where id = ${personId} and kind = 'resident'
      and not exists (select from people where kind = 'resident' and email = ${email} and id <> ${personId})
    returning id`.execute(db)
  return rows.length > 0
}

/** A resident's addresses, the newest first. */
export function listAddresses(db: Db, personId: string, most: number) {
  return db
    .selectFrom('saved_addresses')
    .select(['id', 'address'])
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .limit(most)
    .execute()
}

export async function insertAddress(db: Db, personId: string, address: object): Promise<void> {
  await db
    .insertInto('saved_addresses')
    .values({ person_id: personId, address: JSON.stringify(address) })
    .execute()
}

export async function deleteAddress(db: Db, personId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('saved_addresses')
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Whom a resident acts for, by name. */
export function listActedFor(db: Db, personId: string, most: number) {
  return db
    .selectFrom('acted_for')
    .select(['id', 'kind', 'name', 'role', 'number'])
    .where('person_id', '=', personId)
    .orderBy('name')
    .orderBy('created_at')
    .limit(most)
    .execute()
}

export async function insertActedFor(
  db: Db,
  personId: string,
  { kind, name, role, number }: { kind: string; name: string; role: string; number?: string },
): Promise<void> {
  await db
    .insertInto('acted_for')
    .values({ person_id: personId, kind, name, role, number: number ?? null })
    .execute()
}

export async function deleteActedFor(db: Db, personId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('acted_for')
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Where a person is signed in, the last used first. */
export function listSessions(db: Db, personId: string, most: number) {
  return db
    .selectFrom('sessions')
    .select(['id', 'token_hash', 'device', 'created_at', 'last_used_at'])
    .where('person_id', '=', personId)
    .where('expires_at', '>', sql<Date>`now()`)
    .orderBy('last_used_at', 'desc')
    .limit(most)
    .execute()
}

export async function touchSessions(db: Db, ids: string[]): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ last_used_at: sql`now()` })
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
}

/** Ends one session of a person. False when it is not his. */
export async function endSession(db: Db, personId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('sessions')
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Ends all sessions of a person but the one that is kept, if one is; what is half signed in too. */
export async function endSessions(db: Db, personId: string, kept?: Buffer): Promise<void> {
  await db.deleteFrom('half_sign_ins').where('person_id', '=', personId).execute()
  await db
    .deleteFrom('sessions')
    .where('person_id', '=', personId)
    .$if(kept !== undefined, (query) => query.where('token_hash', '<>', kept!))
    .execute()
}

/** Whose account a provider's person is. */
export async function readSubject(
  db: Db,
  { issuer, subject }: { issuer: string; subject: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('person_subjects')
    .select('person_id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row?.person_id
}

/** Links a provider's person to an account, once: the first link stays. */
export async function linkSubject(
  db: Db,
  { issuer, subject, personId }: { issuer: string; subject: string; personId: string },
): Promise<void> {
  await db
    .insertInto('person_subjects')
    .values({ issuer, subject, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
