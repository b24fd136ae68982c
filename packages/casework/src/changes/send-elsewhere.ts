import type { Session } from '@guildhall/access'
import type { Guildhall } from '../guildhall.ts'
import { openCaseRow } from '../staff/open-case-row.ts'
import { changeCase, requireLead } from './change-case.ts'
import { reasonFrom } from './reason.ts'

type Input = { session: Session; reference: string; step: string; occurrence: number; reason?: string }

/** Sends a case from a step where it waits back to an earlier one, for team leads. Throws already-done where the engine does not let it. */
export async function goBackInCase(g: Guildhall, input: Input & { to: string }) {
  const { session, reference, step, occurrence, to } = input
  requireLead(session)
  const { row } = await openCaseRow(g, session, reference)
  const note = reasonFrom(input.reason, true)
  const actor = { kind: 'staff' as const, id: session.person.id }
  return changeCase(g, row, { type: 'went-back', step, occurrence, to, actor, hasNote: true }, { note })
}

/** Passes over the step where a case waits as if it had ended with an outcome, for team leads. Throws already-done where that cannot be. */
export async function skipStep(g: Guildhall, input: Input & { outcome?: string }) {
  const { session, reference, step, occurrence, outcome } = input
  requireLead(session)
  const { row } = await openCaseRow(g, session, reference)
  const note = reasonFrom(input.reason, true)
  const actor = { kind: 'staff' as const, id: session.person.id }
  const change = { type: 'skipped' as const, step, occurrence, ...(outcome !== undefined && { outcome }), actor }
  return changeCase(g, row, { ...change, hasNote: true }, { note })
}
