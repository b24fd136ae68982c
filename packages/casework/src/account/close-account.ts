import { bookings, endAccount, savedDrafts } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { reminderKeys } from '../residents/saved-draft-links.ts'
import { readProfile } from './profile.ts'
import { wakeLetter, writeLetter } from './queue-letter.ts'

/** Forms thrown away in one go; whoever has more has them thrown away in several. */
const BATCH = 100

/** What would become of somebody's requests if he closed his account: those that are open go on, those that have ended are kept. */
export async function readClosing(
  g: Guildhall,
  { personId }: { personId: string },
): Promise<{ openRequests: number; endedRequests: number }> {
  const { open, ended } = await endAccount.countRequests(g.db, personId)
  return { openRequests: open, endedRequests: ended }
}

/**
 * Closes a resident's account for good and tells him by email. Gone are its name, address and phone number, what it keeps to fill in forms,
 * every way into it, and the forms that were not sent. Requests stay with the council as they were sent, under no account. Throws not-found.
 */
export async function closeAccount(g: Guildhall, { personId }: { personId: string }): Promise<void> {
  const { email } = await readProfile(g, { personId })
  await deleteDrafts(g, personId)
  const letterId = await g.db.transaction().execute(async (tx) => {
    if (!(await endAccount.eraseAccount(tx, personId))) throw new GuildhallError('not-found')
    return writeLetter(tx, { letter: 'account-closed', to: email })
  })
  wakeLetter(g, letterId)
}

/** First the forms: each in a transaction of its own, so that closing again goes on where it stopped. */
async function deleteDrafts(g: Guildhall, personId: string): Promise<void> {
  for (;;) {
    const ids = await endAccount.nextUnsentDrafts(g.db, personId, BATCH)
    for (const id of ids) {
      await g.db.transaction().execute(async (tx) => {
        await bookings.endHolds(tx, { draftId: id })
        await savedDrafts.deleteDraft(tx, id)
        await savedDrafts.endKeyedWork(tx, reminderKeys(id))
      })
    }
    if (ids.length < BATCH) return
  }
}
