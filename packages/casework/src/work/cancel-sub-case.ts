import { cases, subCases } from '@guildhall/database/queries'
import { owedRefunds } from '../changes/refunds.ts'
import { moveCase } from '../move-case.ts'
import { withCaseLocked } from '../with-case-locked.ts'
import type { WorkHandler } from './handler.ts'

/** Cancels the case that a step started and needs no more, as an officer would: what it booked is given back, and what was paid waits for somebody. */
export const cancelSubCase: WorkHandler = async (g, { id, token, payload, theCase: parent }) => {
  const visit = { step: String(payload['step']), occurrence: Number(payload['occurrence']) }
  const subCase = parent && (await subCases.readSubCase(g.db, { caseId: parent.id, ...visit }))
  if (!subCase || subCase.status === 'ended') return 'done'
  const note = `${parent.reference}, which started it, does not need it any more`
  return withCaseLocked(g, subCase.id, async (locked) => {
    const known = await cases.readCaseById(locked.db, subCase.id)
    if (known?.status !== 'open') return 'done'
    const cancelled = { type: 'cancelled' as const, actor: { kind: 'system' as const }, hasNote: true }
    const extra = { ...(await owedRefunds(locked, subCase.id)), note, lease: { workId: id, token } }
    await moveCase(locked, subCase.id, () => cancelled, extra, known)
    return 'completed'
  })
}
