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
