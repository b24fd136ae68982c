import { drafts } from '@guildhall/database/queries'
import type { CaseState } from '@guildhall/process-engine'
import { moveCase } from '../move-case.ts'
import { isAt } from '../plan-transition.ts'
import type { WorkHandler } from './handler.ts'

/**
 * Tells a case what became of its invitation to renew: the form was sent, or what it renews has run out. The draft is ended first, so that nobody can
 * send it between the question and the answer.
 */
export const settleRenewal: WorkHandler = async (g, { id, token, payload, theCase: row }) => {
  const visit = { step: String(payload['step']), occurrence: Number(payload['occurrence']) }
  if (!row || !isAt(row.state as CaseState, visit)) return 'done'
  const ofCase = { caseId: row.id, ...visit }
  if (payload['runsOut']) {
    await drafts.endInvitation(g.db, ofCase)
    g.crash('after-invitation-ended')
  }
  const reference = (await drafts.readInvitation(g.db, ofCase))?.reference
  if (!reference && !payload['runsOut']) return 'done'
  const event = reference
    ? { type: 'renewal-received' as const, ...visit, reference }
    : { type: 'renewal-lapsed' as const, ...visit }
  await moveCase(g, row.id, () => event, { lease: { workId: id, token } })
  return 'completed'
}
