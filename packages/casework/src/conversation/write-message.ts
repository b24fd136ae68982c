import { randomUUID } from 'node:crypto'
import { hashToken, type Session, type Viewer } from '@guildhall/access'
import { type CaseRow, conversations, people } from '@guildhall/database/queries'
import type { Actor } from '@guildhall/process-engine'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { moveCase } from '../move-case.ts'
import type { Extra } from '../plan-transition.ts'
import { openRequest } from '../residents/open-request.ts'
import { judgeFile, refusedFile, storeFile } from '../residents/store-file.ts'
import { openCaseRow } from '../staff/open-case-row.ts'
import { requireStaff } from '../staff/permission.ts'
import { withCaseLocked } from '../with-case-locked.ts'
import { closeAndResume } from './ask-for-documents.ts'
import { judgeText } from './judge-text.ts'
import { mayWrite } from './read-conversation.ts'

/** A file as it came with a message; `at` is the field that it came in. */
export type GivenFile = { at: string; fileName: string; bytes: Buffer }

const MOST_FILES = 3
const FILE_RULES = {
  types: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
  maxBytes: 10_000_000,
  subject: 'file',
}
const TRIES = { window: 15, messages: 5 }

/**
 * Keeps what the person writes to the council about their case; files that come with it are the documents that were asked for, if any were. Its id comes with it, so that a second press is the same message. Throws
 * invalid-answers, file-refused, too-many-tries, and already-done once the case has ended a while ago.
 */
export async function writeToCouncil(
  g: Guildhall,
  {
    id = randomUUID(),
    reference,
    viewer,
    text: typed,
    files = [],
  }: { id?: string; reference: string; viewer: Viewer; text: string; files?: GivenFile[] },
): Promise<{ reference: string }> {
  const { row } = await openRequest(g, { reference, viewer })
  if (!mayWrite(row, g.now()))
    throw new GuildhallError('already-done', {
      message: 'This request was closed too long ago to write about it',
      fix: 'Contact us in another way. The address is at the foot of the page.',
    })
  const text = judgeText(typed)
  if (files.length > MOST_FILES) throw refusedFile(files[MOST_FILES]!.at, `You can add up to ${MOST_FILES} files`)
  const judged = await Promise.all(files.map((file) => judgeFile({ ...FILE_RULES, ...file })))
  const count = await people.countTry(g.db, 'message', hashToken(`message:${row.id}`), TRIES.window)
  if (count > TRIES.messages) throw new GuildhallError('too-many-tries')
  const stored = await Promise.all(judged.map((file) => storeFile(g, file)))
  const actor: Actor = viewer.personId ? { kind: 'resident', id: viewer.personId } : { kind: 'guest' }
  return withCaseLocked(g, row.id, async (locked) => {
    const message = { id, caseId: row.id, sender: 'resident' as const, personId: viewer.personId, text, at: g.now() }
    if (await conversations.insertCaseMessage(locked.db, message)) {
      await conversations.insertFiles(locked.db, { caseId: row.id, messageId: id }, stored)
      const answers = stored.length > 0 && (await closeAndResume(locked, row.id, actor))
      const type = answers ? ('documents-sent' as const) : ('resident-wrote' as const)
      await note(locked, row, { type, actor, data: { files: stored.length } })
    }
    return { reference: row.reference }
  })
}

/** Keeps an answer of the council and has the resident told that there is one. What the resident wrote counts as seen. */
export async function answerResident(
  g: Guildhall,
  {
    id = randomUUID(),
    session,
    reference,
    text: typed,
  }: { id?: string; session: Session; reference: string; text: string },
): Promise<{ reference: string }> {
  requireStaff(session, 'officer')
  const { row } = await openCaseRow(g, session, reference)
  const text = judgeText(typed)
  const personId = session.person.id
  return withCaseLocked(g, row.id, async (locked) => {
    const message = { id, caseId: row.id, sender: 'council' as const, personId, text, at: g.now() }
    await conversations.markRead(locked.db, { caseId: row.id, sender: 'resident' })
    if (await conversations.insertCaseMessage(locked.db, message)) {
      const line = { type: 'council-wrote' as const, actor: { kind: 'staff' as const, id: personId } }
      const tell = {
        id: randomUUID(),
        kind: 'tell-resident' as const,
        key: `answer:${id}`,
        payload: { about: 'answer' },
      }
      await note(locked, row, line, [tell])
    }
    return { reference: row.reference }
  })
}

async function note(
  g: Guildhall,
  row: CaseRow,
  line: NonNullable<Extra['ledger']>[number],
  work: Extra['work'] = [],
): Promise<void> {
  await moveCase(g, row.id, () => undefined, { ledger: [line], work })
}
