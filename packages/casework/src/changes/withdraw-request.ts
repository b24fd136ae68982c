import type { Viewer } from '@guildhall/access'
import { type CaseState, mayWithdraw } from '@guildhall/process-engine'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { openRequest } from '../residents/open-request.ts'
import { withCaseLocked } from '../with-case-locked.ts'
import { changeCase } from './change-case.ts'
import { type EndingFacts, endingFacts } from './consequences.ts'
import { reasonFrom } from './reason.ts'
import { owedRefunds } from './refunds.ts'

/** Whether a request may be withdrawn now, and what that would do. Throws not-found for what is not the viewer's. */
export async function readWithdrawal(
  g: Guildhall,
  input: { reference: string; viewer: Viewer },
): Promise<{ mayWithdraw: boolean; facts: EndingFacts }> {
  const { row, version } = await openRequest(g, input)
  const may = mayWithdraw(version.process, row.state as CaseState)
  return { mayWithdraw: may, facts: may ? await endingFacts(g, row, version) : { openTasks: [] } }
}

/** Takes a request back for the person it is for: its case ends as withdrawn. Throws already-done when it is too late for that. */
export async function withdrawRequest(
  g: Guildhall,
  { reference, viewer, reason: typed }: { reference: string; viewer: Viewer; reason?: string },
): Promise<{ reference: string }> {
  const { row, version } = await openRequest(g, { reference, viewer })
  const reason = reasonFrom(typed, false)
  if (!mayWithdraw(version.process, row.state as CaseState))
    throw new GuildhallError('already-done', {
      message: row.status === 'ended' ? 'This request is closed already' : 'It is too late to withdraw this request',
      fix: row.status === 'ended' ? 'There is nothing more to do.' : 'Contact us if you no longer need it.',
    })
  const actor = viewer.personId ? { kind: 'resident' as const, id: viewer.personId } : { kind: 'guest' as const }
  // Locked, so that no payment comes in between asking what was paid and ending the case.
  return withCaseLocked(g, row.id, async (locked) =>
    changeCase(
      locked,
      row,
      { type: 'withdrawn', actor, hasNote: reason !== undefined },
      { ...(await owedRefunds(locked, row.id)), ...(reason !== undefined && { note: reason }) },
    ),
  )
}
