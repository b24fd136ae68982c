import { isDeepStrictEqual } from 'node:util'
import type { Session } from '@guildhall/access'
import { type Answers, questionsOf, validateSubmission } from '@guildhall/form-engine'
import { type CaseState, workOutFee } from '@guildhall/process-engine'
import { contactOf } from '../contact.ts'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { moveCase } from '../move-case.ts'
import { settleAddresses } from '../residents/settle-addresses.ts'
import { openCaseRow } from '../staff/cases.ts'
import { requireStaff } from '../staff/permission.ts'
import { pounds } from '../timeline.ts'
import type { Version } from '../versions.ts'
import { withCaseLocked } from '../with-case-locked.ts'
import { dayOf } from '../zone.ts'
import { reasonFrom } from './reason.ts'

/** Kinds of question whose answers stand for something else, a place in a calendar or a file: they are changed where that is. */
const ELSEWHERE = new Set(['booking-slot', 'file'])

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
    const before = (row.state as CaseState).answers
    const after = await judge(locked, version, before, given, dayOf(row.opened_at))
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    const questions = names.filter((name) => !isDeepStrictEqual(before[name], after[name])).sort()
    if (questions.length === 0)
      throw new GuildhallError('already-done', {
        message: 'The answers are as they were',
        fix: 'Change an answer before you save.',
      })
    const notes = feeNotes(version, before, after)
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

/** The whole of the answers after the correction. Answers of other forms of the service stay as they are. */
async function judge(g: Guildhall, version: Version, before: Answers, given: Answers, today: string): Promise<Answers> {
  const questions = version.form.pages.flatMap(questionsOf)
  const own = new Set(questions.map(({ name }) => name))
  const refused = Object.keys(given).filter((name) => {
    const question = questions.find((one) => one.name === name)
    return !question || ELSEWHERE.has(question.kind?.kind ?? '')
  })
  if (refused.length > 0)
    throw new GuildhallError('invalid-answers', {
      problems: refused.map((at) => ({ at, message: 'This answer cannot be corrected here' })),
    })
  const ofForm = Object.fromEntries(Object.entries(before).filter(([name]) => own.has(name)))
  const others = Object.fromEntries(Object.entries(before).filter(([name]) => !own.has(name)))
  const merged = Object.fromEntries(Object.entries({ ...ofForm, ...given }).filter(([, value]) => value !== null))
  const judged = validateSubmission(version.compiled, merged, { today })
  if ('errors' in judged) throw new GuildhallError('invalid-answers', { problems: judged.errors })
  const changed = questions.filter(({ name }) => Object.hasOwn(given, name))
  const { answers, problems } = await settleAddresses(g, changed, judged.answers)
  if (problems.length > 0) throw new GuildhallError('invalid-answers', { problems })
  return { ...others, ...answers }
}

function feeNotes(version: Version, before: Answers, after: Answers): string[] {
  return Object.values(version.package.fees).flatMap((fee) => {
    const was = workOutFee(fee, { answers: before }).total
    const now = workOutFee(fee, { answers: after }).total
    if (was === now) return []
    return [
      `${fee.title}: with these answers it would be ${pounds(now)}, not ${pounds(was)}. What was asked for stays as it is.`,
    ]
  })
}
