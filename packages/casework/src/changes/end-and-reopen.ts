import type { Session } from '@guildhall/access'
import type { Guildhall } from '../guildhall.ts'
import { openCaseRow } from '../staff/open-case-row.ts'
import { requireStaff } from '../staff/permission.ts'
import { withCaseLocked } from '../with-case-locked.ts'
import { changeCase } from './change-case.ts'
import { reasonFrom } from './reason.ts'
import { owedRefunds } from './refunds.ts'

type Input = { session: Session; reference: string; reason?: string }

/** Ends an open case for the council. Throws invalid-answers without a reason, and already-done for one that has ended. */
export async function cancelCase(g: Guildhall, { session, reference, reason: typed }: Input) {
  requireStaff(session, 'officer')
  const { row } = await openCaseRow(g, session, reference)
  const note = reasonFrom(typed, true)
  const actor = { kind: 'staff' as const, id: session.person.id }
  // Locked, so that no payment comes in between asking what was paid and ending the case.
  return withCaseLocked(g, row.id, async (locked) =>
    changeCase(
      locked,
      row,
      { type: 'cancelled', actor, hasNote: true },
      { ...(await owedRefunds(locked, row.id)), note },
    ),
  )
}

/** Opens an ended case again at a step where it has waited before. Throws invalid-answers without a reason, already-done where that cannot be. */
export async function reopenCase(g: Guildhall, { session, reference, reason: typed, to }: Input & { to: string }) {
  requireStaff(session, 'officer')
  const { row } = await openCaseRow(g, session, reference)
  const note = reasonFrom(typed, true)
  const actor = { kind: 'staff' as const, id: session.person.id }
  return changeCase(g, row, { type: 'reopened', to, actor, hasNote: true }, { note })
}
