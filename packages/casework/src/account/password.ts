import { hashPassword, hashToken, type PasswordFault, passwordFault } from '@guildhall/access'
import { accounts } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { limit } from '../limit.ts'
import { readProfile } from './profile.ts'
import { wakeLetter, writeLetter } from './queue-letter.ts'

/** Hashing costs a tenth of a second of a core: nobody has it done on and on. */
const TRIES = 10

const words: Record<PasswordFault, string> = {
  short: 'Password must be 10 characters or more',
  long: 'Password must be 200 characters or less',
  common: 'Choose a password that is harder to guess',
  own: 'Choose a password that is not your email address',
}

/** Since when a resident has a password; undefined without one. */
export async function readPasswordDate(g: Guildhall, { personId }: { personId: string }): Promise<Date | undefined> {
  return accounts.readPasswordDate(g.db, personId)
}

/**
 * Gives a resident a password, or another one; signs other devices out and tells him by email. Throws invalid-answers, whose problem has
 * the fault as its code, and too-many-tries.
 */
export async function setPassword(
  g: Guildhall,
  { personId, sessionToken, password }: { personId: string; sessionToken: string; password: string },
): Promise<void> {
  const { email } = await readProfile(g, { personId })
  // The same letters may come in two forms of Unicode, by the keyboard that they are typed on.
  const chosen = password.normalize('NFC')
  const fault = passwordFault(chosen, email)
  if (fault)
    throw new GuildhallError('invalid-answers', { problems: [{ at: 'password', message: words[fault], code: fault }] })
  await limit(g, 'set-password', personId, TRIES)
  await put(g, { personId, email, sessionToken, hash: await hashPassword(chosen) })
}

/** Takes the password away: from then on the emailed link or code is the way in. */
export async function removePassword(
  g: Guildhall,
  { personId, sessionToken }: { personId: string; sessionToken: string },
): Promise<void> {
  const { email } = await readProfile(g, { personId })
  if (await readPasswordDate(g, { personId })) await put(g, { personId, email, sessionToken, hash: null })
}

async function put(
  g: Guildhall,
  {
    personId,
    email,
    sessionToken,
    hash,
  }: { personId: string; email: string; sessionToken: string; hash: string | null },
): Promise<void> {
  const letterId = await g.db.transaction().execute(async (tx) => {
    await accounts.putPassword(tx, personId, hash)
    await accounts.endSessions(tx, personId, hashToken(sessionToken))
    return writeLetter(tx, { letter: hash === null ? 'password-removed' : 'password-set', to: email })
  })
  wakeLetter(g, letterId)
}
