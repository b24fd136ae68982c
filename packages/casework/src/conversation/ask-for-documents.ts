import { randomUUID } from 'node:crypto'
import type { Session } from '@guildhall/access'
import { conversations, documentRequests } from '@guildhall/database/queries'
import type { Actor, CaseState } from '@guildhall/process-engine'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { moveCase } from '../move-case.ts'
import { mayChangeClocks } from '../staff/clocks.ts'
import { openCaseRow } from '../staff/open-case-row.ts'
import { requireStaff } from '../staff/permission.ts'
import { withCaseLocked } from '../with-case-locked.ts'
import { judgeText } from './judge-text.ts'

/** Documents that a case waits for its resident to send. */
export type DocumentsAsked = { items: string[]; askedAt: Date }

type Which = { session: Session; reference: string }

const MOST_ITEMS = 3
const LONGEST_ITEM = 100

/**
 * Asks the resident for documents, with words that go to them as a message. The clocks that run stand still until something is sent, for the reason that
 * the case waits for the resident. Throws not-allowed, invalid-answers, and already-done when the case has ended or documents are asked for already.
 */
export async function askForDocuments(
  g: Guildhall,
  { session, reference, items: typed, text: words }: Which & { items: string[]; text: string },
): Promise<{ reference: string }> {
  requireStaff(session, 'officer')
  const { row } = await openCaseRow(g, session, reference)
  if (!(await mayChangeClocks(g, session, row.id))) throw new GuildhallError('not-allowed')
  const items = judgeItems(typed)
  const text = judgeText(words)
  const actor: Actor = { kind: 'staff', id: session.person.id }
  const at = g.now()
  return withCaseLocked(g, row.id, async (locked) => {
    const { row: now } = await openCaseRow(locked, session, reference)
    if (now.status === 'ended' || (await documentRequests.readOpenRequest(locked.db, row.id)))
      throw new GuildhallError('already-done', {
        message: now.status === 'ended' ? 'The case has ended' : 'The resident has been asked for documents already',
        fix: 'Reload the page to see how the case stands now.',
      })
    const paused = []
    for (const which of clocksIn(now.state as CaseState)) {
      const event = { type: 'clock-paused' as const, reason: 'waiting-for-resident' as const, ...which, actor }
      if ((await moveCase(locked, row.id, () => event)).changed) paused.push(which)
    }
    const id = randomUUID()
    await documentRequests.insertDocumentRequest(locked.db, {
      id,
      caseId: row.id,
      items,
      askedBy: session.person.id,
      askedAt: at,
      paused,
    })
    const message = {
      id: randomUUID(),
      caseId: row.id,
      sender: 'council' as const,
      personId: session.person.id,
      text,
      at,
    }
    await conversations.insertCaseMessage(locked.db, message)
    await conversations.markRead(locked.db, { caseId: row.id, sender: 'resident' })
    await moveCase(locked, row.id, () => undefined, {
      ledger: [{ type: 'documents-requested', actor, data: { count: items.length } }],
      work: [{ id: randomUUID(), kind: 'tell-resident', key: `documents:${id}`, payload: { about: 'documents' } }],
    })
    return { reference: row.reference }
  })
}

/** Takes the request for documents back: nothing more is needed, and the clocks go on. Throws not-allowed, and already-done when none is open. */
export async function dropDocumentRequest(g: Guildhall, { session, reference }: Which): Promise<{ reference: string }> {
  requireStaff(session, 'officer')
  const { row } = await openCaseRow(g, session, reference)
  if (!(await mayChangeClocks(g, session, row.id))) throw new GuildhallError('not-allowed')
  const actor: Actor = { kind: 'staff', id: session.person.id }
  return withCaseLocked(g, row.id, async (locked) => {
    if (!(await closeAndResume(locked, row.id, actor))) throw new GuildhallError('already-done')
    await moveCase(locked, row.id, () => undefined, { ledger: [{ type: 'documents-dropped', actor }] })
    return { reference: row.reference }
  })
}

/** Closes the open request of a case, whose row is locked, and lets the clocks go on that stood still for it. False where there is none. */
export async function closeAndResume(g: Guildhall, caseId: string, actor: Actor): Promise<boolean> {
  const paused = await documentRequests.closeRequest(g.db, caseId)
  for (const which of paused ?? []) await moveCase(g, caseId, () => ({ type: 'clock-resumed', ...which, actor }))
  return paused !== undefined
}

/** What is asked for now; nothing once the case has ended. */
export async function documentsAsked(
  g: Guildhall,
  { id, status }: { id: string; status: string },
): Promise<DocumentsAsked | undefined> {
  const open = status === 'ended' ? undefined : await documentRequests.readOpenRequest(g.db, id)
  return open && { items: open.items, askedAt: open.asked_at }
}

/** The clocks of a case that may run: its own, and those of the steps where it waits. */
function clocksIn(state: CaseState): { step?: string; occurrence?: number }[] {
  const ofSteps = Object.entries(state.steps).flatMap(([step, { status, occurrence, clock }]) =>
    status === 'active' && clock ? [{ step, occurrence }] : [],
  )
  return state.clock ? [{}, ...ofSteps] : ofSteps
}

function judgeItems(typed: string[]): string[] {
  const items = typed.map((item) => item.trim()).filter((item) => item !== '')
  const refuse = (message: string) => new GuildhallError('invalid-answers', { problems: [{ at: 'items', message }] })
  if (items.length === 0) throw refuse('Name at least one document')
  if (items.length > MOST_ITEMS) throw refuse(`Ask for up to ${MOST_ITEMS} documents at a time`)
  if (items.some((item) => item.length > LONGEST_ITEM))
    throw refuse(`Name each document in ${LONGEST_ITEM} characters or less`)
  return items
}
