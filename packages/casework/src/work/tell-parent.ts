import { subCases } from '@guildhall/database/queries'
import type { CaseState } from '@guildhall/process-engine'
import { moveCase } from '../move-case.ts'
import { isAt } from '../plan-transition.ts'
import type { WorkHandler } from './handler.ts'

/** Tells the step that started a case how that case has ended. A step that has not waited for it, or does no more, is told nothing. */
export const tellParent: WorkHandler = async (g, { id, token, payload, theCase: row }) => {
  const visit = { step: String(payload['step']), occurrence: Number(payload['occurrence']) }
  if (!row || !isAt(row.state as CaseState, visit)) return 'done'
  const subCase = await subCases.readSubCase(g.db, { caseId: row.id, ...visit })
  if (!subCase) return 'done'
  const ended = { type: 'sub-case-ended' as const, ...visit, reference: subCase.reference }
  const outcome = String(payload['outcome'] ?? 'completed')
  await moveCase(g, row.id, () => ({ ...ended, outcome }), { lease: { workId: id, token } })
  return 'completed'
}
