import type { Db } from '../connect.ts'

/**
 * Brings everything of the resident with an address to another one, who has proved the address: requests that were sent with it as a
 * guest, forms that were put aside, and whom a sign-in provider knows. False where that account asks for a second step, which an address
 * alone does not prove. Within a transaction.
 */
export async function takeOver(db: Db, personId: string, email: string): Promise<boolean> {
  const other = await db
    .selectFrom('people')
    .leftJoin('second_steps', 'second_steps.person_id', 'people.id')
    .select(['people.id', 'turned_on_at'])
    .where('kind', '=', 'resident')
    .where('email', '=', email)
    .where('people.id', '<>', personId)
    .forUpdate('people')
    .executeTakeFirst()
  if (!other) return true
  if (other.turned_on_at) return false
  await db.updateTable('cases').set({ person_id: personId }).where('person_id', '=', other.id).execute()
  await db.updateTable('drafts').set({ person_id: personId }).where('person_id', '=', other.id).execute()
  await db.updateTable('person_subjects').set({ person_id: personId }).where('person_id', '=', other.id).execute()
  await emptyAccount(db, other.id, `${other.id}@taken-over.invalid`)
  return true
}

/** Takes away all that an account keeps and every way into it. The row itself stays: what staff did for this person may name it. */
async function emptyAccount(db: Db, personId: string, goneEmail: string): Promise<void> {
  for (const table of [
    'saved_addresses',
    'acted_for',
    'email_changes',
    'person_subjects',
    'second_steps',
    'half_sign_ins',
    'sessions',
  ] as const)
    await db.deleteFrom(table).where('person_id', '=', personId).execute()
  await db
    .updateTable('people')
    .set({ email: goneEmail, name: goneEmail, phone: null, password_hash: null, password_set_at: null })
    .where('id', '=', personId)
    .execute()
}

/** How many requests of a person are open, and how many have ended. */
export async function countRequests(db: Db, personId: string): Promise<{ open: number; ended: number }> {
  const rows = await db
    .selectFrom('cases')
    .select(['status', ({ fn }) => fn.countAll<string>().as('count')])
    .where('person_id', '=', personId)
    .groupBy('status')
    .execute()
  const of = (status: string) => Number(rows.find((row) => row.status === status)?.count ?? 0)
  return { open: of('open'), ended: of('ended') }
}

/** The next forms that a person has begun and not sent, beside those that his cases wait for. */
export async function nextUnsentDrafts(db: Db, personId: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('drafts')
    .select('id')
    .where('person_id', '=', personId)
    .where('reference', 'is', null)
    .where('ended_at', 'is', null)
    .where('asked_case', 'is', null)
    .where('renews_case_id', 'is', null)
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/**
 * Erases an account: what it keeps, every way into it and into its cases, whom it is, and the copies that forms which were sent have of their
 * answers; the cases keep theirs. False when it is no account of a resident any more. Within a transaction.
 */
export async function eraseAccount(db: Db, personId: string): Promise<boolean> {
  const person = await db
    .selectFrom('people')
    .select('email')
    .where('id', '=', personId)
    .where('kind', '=', 'resident')
    .where('email', 'not like', '%.invalid')
    .forUpdate()
    .executeTakeFirst()
  if (!person) return false
  await db.deleteFrom('sign_in_links').where('email', '=', person.email).execute()
  await db
    .updateTable('drafts')
    .set({ answers: '{}', lookups: '{}', acting_for: null, return_email: null, return_hash: null })
    .where('person_id', '=', personId)
    .where('reference', 'is not', null)
    .execute()
  // The browser that sent a request as a guest has a token of its own.
  await db.updateTable('cases').set({ access_hash: null }).where('person_id', '=', personId).execute()
  await emptyAccount(db, personId, `${personId}@closed.invalid`)
  return true
}
