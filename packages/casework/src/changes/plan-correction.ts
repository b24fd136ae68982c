import { isDeepStrictEqual } from 'node:util'
import type { Session } from '@guildhall/access'
import { contactOf, pounds } from '@guildhall/case-words'
import { type Answers, questionsOf, validateSubmission } from '@guildhall/form-engine'
import { type CaseState, workOutFee } from '@guildhall/process-engine'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { settleAddresses } from '../residents/settle-addresses.ts'
import { openCaseRow } from '../staff/open-case-row.ts'
import { requireStaff } from '../staff/permission.ts'
import type { Version } from '../versions.ts'
import { dayOf } from '../zone.ts'
import { inWords } from './change-in-words.ts'

/** Kinds of question whose answers stand for something else, a place in a calendar, a file or a person's own hand: they are not corrected here. */
const ELSEWHERE = new Set(['booking-slot', 'file', 'signature'])

/** What a correction comes to: the whole of the answers before and after, which questions differ, and what the fees would be now. */
export type Correction = { before: Answers; after: Answers; questions: string[]; notes: string[] }

/** Whether an answer to a question of this kind may be corrected among the answers. */
export function isCorrectable(kind: string | undefined): boolean {
  return !ELSEWHERE.has(kind ?? '')
}

/**
 * Says what correcting some answers would do, and does nothing. Throws as the correction itself does: invalid-answers with a problem for each
 * answer, already-done when nothing differs.
 */
export async function planCorrection(
  g: Guildhall,
  { session, reference, answers }: { session: Session; reference: string; answers: Answers },
): Promise<{ changes: { label: string; before: string[]; after: string[] }[]; consequences: string[] }> {
  requireStaff(session, 'officer')
  const { row, version } = await openCaseRow(g, session, reference)
  const state = row.state as CaseState
  const correction = await workOutCorrection(g, version, state.answers, answers, dayOf(row.opened_at))
  const { before, after, questions, notes } = correction
  const email = contactOf(version.form, after).email
  return {
    changes: questions.map((question) => inWords(version, question, before[question], after[question])),
    consequences: [
      ...(email && email !== contactOf(version.form, before).email
        ? [`Messages to the resident go to ${email} from now on.`]
        : []),
      ...notes,
      state.status === 'ended'
        ? 'The case stays closed.'
        : 'What comes next in the case goes by the new answers. What was already decided, sent or booked stays as it is, and so do clocks that run.',
      'The resident sees on the page of the request that answers were corrected, and what they are now.',
    ],
  }
}

/** Works out a correction. `today` is the day as of which all of the answers together are judged. */
export async function workOutCorrection(
  g: Guildhall,
  version: Version,
  before: Answers,
  given: Answers,
  today: string,
): Promise<Correction> {
  const after = await judge(g, version, before, given, today)
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const questions = names.filter((name) => !isDeepStrictEqual(before[name], after[name])).sort()
  if (questions.length === 0)
    throw new GuildhallError('already-done', {
      message: 'The answers are as they were',
      fix: 'Change an answer before you save.',
    })
  return { before, after, questions, notes: feeNotes(version, before, after) }
}

/** The whole of the answers after the correction. Answers of other forms of the service stay as they are. */
async function judge(g: Guildhall, version: Version, before: Answers, given: Answers, today: string): Promise<Answers> {
  const questions = version.form.pages.flatMap(questionsOf)
  const own = new Set(questions.map(({ name }) => name))
  const refused = Object.keys(given).filter((name) => {
    const question = questions.find((one) => one.name === name)
    return !question || !isCorrectable(question.kind?.kind)
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
