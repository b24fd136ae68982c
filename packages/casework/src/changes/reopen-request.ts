import { randomUUID } from 'node:crypto'
import type { Viewer } from '@guildhall/access'
import { type CaseRow, cases, conversations } from '@guildhall/database/queries'
import { type Actor, type CaseState, earlierPlaces } from '@guildhall/process-engine'
import { judgeText } from '../conversation/judge-text.ts'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { openRequest } from '../residents/open-request.ts'
import type { Version } from '../versions.ts'
import { withCaseLocked } from '../with-case-locked.ts'
import { changeCase } from './change-case.ts'

/** Whether the person may say now that a case which ran to its end is not solved: within the days that the service gives, and once. */
export async function mayReopen(g: Guildhall, row: CaseRow, version: Version): Promise<boolean> {
  const { reopen } = version.package.process
  const hasRun = row.status === 'ended' && (row.outcome === 'completed' || row.outcome === 'refused')
  if (!reopen || !hasRun || !row.ended_at) return false
  if (g.now().getTime() - row.ended_at.getTime() >= reopen.withinDays * 86_400_000) return false
  if (!earlierPlaces(version.process, row.state as CaseState).includes(reopen.to)) return false
  return (await cases.countReopenedByResident(g.db, row.id)) === 0
}

/**
 * Opens one's own case again at the step that the service names, because it is not solved. What is wrong goes to the council as a message. Throws
 * invalid-answers without words, and already-done when it is too late, was done before, or the service does not have it.
 */
export async function reopenRequest(
  g: Guildhall,
  { reference, viewer, text: typed }: { reference: string; viewer: Viewer; text: string },
): Promise<{ reference: string }> {
  const { row } = await openRequest(g, { reference, viewer })
  const text = judgeText(typed)
  const actor: Actor = viewer.personId ? { kind: 'resident', id: viewer.personId } : { kind: 'guest' }
  return withCaseLocked(g, row.id, async (locked) => {
    // Looked at again behind the lock: of two presses the second finds it open.
    const { row: now, version } = await openRequest(locked, { reference, viewer })
    const to = version.package.process.reopen?.to
    if (to === undefined || !(await mayReopen(locked, now, version)))
      throw new GuildhallError('already-done', {
        message: 'This request cannot be opened again here',
        fix: 'Contact us if it is not solved.',
      })
    const message = {
      id: randomUUID(),
      caseId: row.id,
      sender: 'resident' as const,
      personId: viewer.personId,
      text,
      at: g.now(),
    }
    await conversations.insertCaseMessage(locked.db, message)
    return changeCase(locked, now, { type: 'reopened', to, actor, hasNote: false })
  })
}
