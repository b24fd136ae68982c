import type { Session } from '@guildhall/access'
import { contactOf } from '@guildhall/case-words'
import type { Answers } from '@guildhall/form-engine'
import type { CaseState } from '@guildhall/process-engine'
import type { Guildhall } from '../guildhall.ts'
import { moveCase } from '../move-case.ts'
import { openCaseRow } from '../staff/open-case-row.ts'
import { requireStaff } from '../staff/permission.ts'
import { withCaseLocked } from '../with-case-locked.ts'
import { dayOf } from '../zone.ts'
import { workOutCorrection } from './plan-correction.ts'
import { reasonFrom } from './reason.ts'

/**
 * Puts some answers of a case right. All of them together are judged as a submission on the day that the case was opened. Fees that were asked for
 * stay; `notes` says where they would differ now. Throws invalid-answers with a problem for each answer, and already-done when nothing differs.
 */
export async function correctAnswers(
  g: Guildhall,
  input: { session: Session; reference: string; answers: Answers; reason?: string },
): Promise<{ reference: string; questions: string[]; notes: string[] }> {
  const { session, answers: given } = input
  requireStaff(session, 'officer')
  const { row: found, version } = await openCaseRow(g, session, input.reference)
  const reason = reasonFrom(input.reason, true)
  const actor = { kind: 'staff' as const, id: session.person.id }
  return withCaseLocked(g, found.id, async (locked) => {
    const { row } = await openCaseRow(locked, session, found.reference)
    const { answers } = row.state as CaseState
    const correction = await workOutCorrection(locked, version, answers, given, dayOf(row.opened_at))
    const { before, after, questions, notes } = correction
    const { email, name } = contactOf(version.form, after)
    await moveCase(
      locked,
      row.id,
      () => ({ type: 'answers-corrected', answers: after, questions, actor, hasNote: true }),
      {
        note: [reason, ...notes].join('\n').slice(0, 2000),
        applicant: { ...(email && { email }), ...(name && { name }) },
        answerChanges: questions.map((question) => ({
          question,
          before: before[question] ?? null,
          after: after[question] ?? null,
        })),
      },
    )
    return { reference: row.reference, questions, notes }
  })
}
