import { randomUUID } from 'node:crypto'
import { hashToken, newToken, type Viewer } from '@guildhall/access'
import { bookings, people, savedDrafts, work } from '@guildhall/database/queries'
import type { Language } from '../council/hours-in-words.ts'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { inLanguage } from '../in-language.ts'
import { laneOf } from '../work/kind-facts.ts'
import { openUnsentDraft } from './drafts.ts'
import { DAYS_KEPT, REMINDER_DAYS, reminderKeys, returnToken } from './saved-draft-links.ts'

const DAY_MS = 86_400_000
const TRIES = { window: 15, mails: 5 }

/** A form that was begun and not sent, as its list shows it. */
export type DraftLine = { id: string; slug: string; serviceName: string; startedAt: Date; expiresAt: Date }

/**
 * Puts a form aside for 28 days from now: into the account of whoever is signed in, or behind a link that is mailed to the address given. Reminders
 * follow seven days and one day before its end. Throws not-found for a form that is reached from its case, and too-many-tries.
 */
export async function saveForLater(
  g: Guildhall,
  { id, viewer, email, language = 'en' }: { id: string; viewer: Viewer; email?: string; language?: Language },
): Promise<{ expiresAt: Date }> {
  const { draft, row } = await openUnsentDraft(g, { id, viewer })
  const { personId } = viewer
  const isAnothers = personId !== undefined && row.person_id !== null && row.person_id !== personId
  if (draft.asked || draft.renews || isAnothers) throw new GuildhallError('not-found')
  const address =
    personId === undefined ? (email ?? '').trim().toLowerCase() : await people.emailOfPerson(g.db, personId)
  if (!address) throw new GuildhallError('not-found')
  await countMail(g, address)
  const expiresAt = new Date(g.now().getTime() + DAYS_KEPT * DAY_MS)
  const returnHash = personId === undefined ? returnToken(g, id, address).hash : undefined
  const linkWork = personId === undefined ? randomUUID() : undefined
  await g.db.transaction().execute(async (tx) => {
    const saved = { personId, email: address, language, returnHash, expiresAt }
    if (!(await savedDrafts.saveDraft(tx, id, saved))) throw new GuildhallError('already-done')
    await savedDrafts.endKeyedWork(tx, reminderKeys(id))
    for (const [index, key] of reminderKeys(id).entries()) {
      const dueInMs = (DAYS_KEPT - (REMINDER_DAYS[index] ?? 0)) * DAY_MS
      const payload = { draftId: id, about: 'reminder' }
      await work.addWork(tx, { id: randomUUID(), kind: 'send-draft-link', key, payload, dueInMs })
    }
    if (linkWork === undefined) return
    const payload = { draftId: id, about: 'saved' }
    await work.addWork(tx, { id: linkWork, kind: 'send-draft-link', key: `draft:${linkWork}`, payload, dueInMs: 0 })
  })
  if (linkWork !== undefined) void g.queue.enqueue([linkWork], laneOf('send-draft-link'))
  return { expiresAt }
}

/** What the link of a form leads to; undefined once it is over. Looking changes nothing. */
export async function readSavedDraft(
  g: Guildhall,
  { token, language }: { token: string; language?: Language },
): Promise<{ id: string; serviceName: string; isSent: boolean } | undefined> {
  const row = await savedDrafts.readDraftByLink(g.db, hashToken(token))
  if (!row) return undefined
  const { package: pack } = inLanguage(await g.versions.read(row.slug, row.version), language)
  return { id: row.id, serviceName: pack.service.name, isSent: row.reference !== null }
}

/**
 * Opens a form by its link. The browser that does so holds the form from then on, and the one that held it before no longer does: the link is what
 * both come back by. Throws link-used for a link that is over.
 */
export async function openSavedDraft(
  g: Guildhall,
  { token }: { token: string },
): Promise<{ id: string; accessToken: string }> {
  const row = await savedDrafts.readDraftByLink(g.db, hashToken(token))
  const accessToken = newToken()
  if (!row || !(await savedDrafts.handOverDraft(g.db, row.id, hashToken(accessToken))))
    throw new GuildhallError('link-used')
  return { id: row.id, accessToken }
}

/** The forms that a person has begun and not sent, at most 25. */
export async function listDrafts(
  g: Guildhall,
  { personId, language }: { personId: string; language?: Language },
): Promise<DraftLine[]> {
  const rows = await savedDrafts.listDraftsOfPerson(g.db, personId, 25)
  return Promise.all(
    rows.map(async (row) => {
      const { package: pack } = inLanguage(await g.versions.read(row.slug, row.version), language)
      const { id, slug, created_at: startedAt, expires_at: expiresAt } = row
      return { id, slug, serviceName: pack.service.name, startedAt, expiresAt }
    }),
  )
}

/** Throws a form away that was not sent: its answers, its files, the slot that it held and its reminders. */
export async function deleteDraft(g: Guildhall, { id, viewer }: { id: string; viewer: Viewer }): Promise<void> {
  const { draft } = await openUnsentDraft(g, { id, viewer })
  if (draft.asked || draft.renews) throw new GuildhallError('not-found')
  await g.db.transaction().execute(async (tx) => {
    await bookings.endHolds(tx, { draftId: id })
    await savedDrafts.deleteDraft(tx, id)
    await savedDrafts.endKeyedWork(tx, reminderKeys(id))
  })
}

async function countMail(g: Guildhall, address: string): Promise<void> {
  const count = await people.countTry(g.db, 'save-form', hashToken(`save-form:${address}`), TRIES.window)
  if (count > TRIES.mails) throw new GuildhallError('too-many-tries')
}
