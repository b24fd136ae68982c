import { accounts } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'

/** What a resident keeps in the account. `name` is empty until he has given one. */
export type Profile = { name: string; email: string; phone: string; since: Date }

/** A resident's own account. Throws not-found for anybody else. */
export async function readProfile(g: Guildhall, { personId }: { personId: string }): Promise<Profile> {
  const row = await accounts.readProfile(g.db, personId)
  if (!row) throw new GuildhallError('not-found')
  // Whoever has only signed in so far goes by the address.
  return {
    name: row.name === row.email ? '' : row.name,
    email: row.email,
    phone: row.phone ?? '',
    since: row.created_at,
  }
}

/** Keeps the name and the phone number that forms are filled in with; either may be left empty. */
export async function saveProfile(
  g: Guildhall,
  { personId, name, phone }: { personId: string; name: string; phone: string },
): Promise<void> {
  const { email } = await readProfile(g, { personId })
  await accounts.saveProfile(g.db, personId, {
    name: name.trim().slice(0, 200) || email,
    phone: phone.trim().slice(0, 40) || null,
  })
}
