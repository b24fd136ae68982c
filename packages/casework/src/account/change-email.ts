import { randomUUID } from 'node:crypto'
import { derivedCode, hashToken } from '@guildhall/access'
import { accounts, emailWishes, endAccount } from '@guildhall/database/queries'
import { languageOf } from '../emails/wishes.ts'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { limit } from '../limit.ts'
import { readProfile } from './profile.ts'
import { queueLetter, wakeLetter, writeLetter } from './queue-letter.ts'

const MINUTES = 30
const TRIES = { asks: 5, codes: 10 }

/**
 * Has a code mailed to the address that a resident wants to use from now on. Whether somebody else has it is not said: only the
 * holder of the mailbox may learn that. Throws invalid-answers and too-many-tries.
 */
export async function requestEmailChange(
  g: Guildhall,
  { personId, email }: { personId: string; email: string },
): Promise<void> {
  const address = email.trim().toLowerCase()
  if (!/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(address) || address.length > 254) throw wrongEmail
  const { email: old } = await readProfile(g, { personId })
  await limit(g, 'email-change', personId, TRIES.asks)
  // Nobody is mailed codes on and on because others type his address.
  await limit(g, 'email-change-to', address, TRIES.asks)
  const id = randomUUID()
  const { codeHash } = changeCode(g, id)
  await accounts.putEmailChange(g.db, { personId, id, email: address, codeHash, minutes: MINUTES })
  const language = await languageOf(g, old)
  await queueLetter(g, { letter: 'confirm-email', to: address, changeId: id, language })
}

/** The address that waits for its code, if one does. */
export async function readEmailChange(g: Guildhall, { personId }: { personId: string }): Promise<string | undefined> {
  return (await accounts.readEmailChange(g.db, personId))?.email
}

/**
 * Gives the account its new address once the code from there is typed, with all requests that were sent with that address; tells the old
 * one and signs other devices out. Throws link-used for a wrong or late code, not-allowed when the account with that address asks for a
 * second step, already-done when another account takes the address at the same moment, and too-many-tries.
 */
export async function confirmEmailChange(
  g: Guildhall,
  { personId, code, sessionToken }: { personId: string; code: string; sessionToken: string },
): Promise<{ email: string }> {
  await limit(g, 'email-change-code', personId, TRIES.codes)
  const { email: old } = await readProfile(g, { personId })
  const email = await accounts.useEmailCode(g.db, personId, hashToken(`email-change:${code.replace(/\D/g, '')}`))
  if (!email) throw new GuildhallError('link-used')
  const letterId = await g.db.transaction().execute(async (tx) => {
    if (!(await endAccount.takeOver(tx, personId, email))) throw new GuildhallError('not-allowed')
    if (!(await accounts.changeEmail(tx, personId, email))) throw new GuildhallError('already-done')
    await accounts.endSessions(tx, personId, hashToken(sessionToken))
    const language = await languageOf({ db: tx }, old)
    await emailWishes.moveWishes(tx, old, email)
    return writeLetter(tx, { letter: 'email-changed', to: old, language })
  })
  wakeLetter(g, letterId)
  return { email }
}

/** The code of a change, worked out from its id and the secret, so that no queue holds it. */
export function changeCode(g: Guildhall, changeId: string): { code: string; codeHash: Buffer } {
  const code = derivedCode(g.settings.sessionSecret, 'email-change', changeId)
  return { code, codeHash: hashToken(`email-change:${code}`) }
}

const wrongEmail = new GuildhallError('invalid-answers', {
  problems: [{ at: 'email', message: 'Enter an email address in the correct format, like name@example.com' }],
})
