import { randomUUID } from 'node:crypto'
import { hashToken, newToken, type Session, type Viewer } from '@guildhall/access'
import { type CaseRow, drafts } from '@guildhall/database/queries'
import { type Answers, questionsOf } from '@guildhall/form-engine'
import type { Actor, CaseState } from '@guildhall/process-engine'
import type { Language } from '../council/hours-in-words.ts'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { judgeForm } from '../judge-form.ts'
import { moveCase } from '../move-case.ts'
import { openCaseRow } from '../staff/open-case-row.ts'
import { requireStaff } from '../staff/permission.ts'
import type { Version } from '../versions.ts'
import { withCaseLocked } from '../with-case-locked.ts'
import { askedForms } from './asked-forms.ts'
import type { OpenDraft } from './drafts.ts'
import { openRequest } from './open-request.ts'

const DRAFT_DAYS = 28

/**
 * Fills in a form that one's own case waits for. Throws not-found, already-done when it does not wait for that form (any more), and invalid-answers
 * with a problem for each answer to put right.
 */
export async function answerForm(
  g: Guildhall,
  input: { reference: string; viewer: Viewer; step: string; answers: unknown },
): Promise<{ reference: string }> {
  const { row, version } = await openRequest(g, input)
  return answer(g, row, version, { ...input, actor: residentOf(input.viewer) })
}

/** Fills in such a form for the resident, for an officer who has them on the phone or in front of them. The ledger says who it was. */
export async function answerForResident(
  g: Guildhall,
  input: { session: Session; reference: string; step: string; answers: unknown },
): Promise<{ reference: string }> {
  const { session } = input
  requireStaff(session, 'officer')
  const { row, version } = await openCaseRow(g, session, input.reference)
  return answer(g, row, version, { ...input, actor: { kind: 'staff', id: session.person.id } })
}

/**
 * Begins to fill in a form page by page, or goes on with it: there is one draft for each visit to the step, whoever's device it is on. Whoever may
 * see the request may see it. Throws already-done when the case does not wait for that form.
 */
export async function startAnswers(
  g: Guildhall,
  { reference, viewer, step }: { reference: string; viewer: Viewer; step: string },
): Promise<{ id: string }> {
  const { row, version } = await openRequest(g, { reference, viewer })
  const occurrence = visitOf(row, version, step).occurrence
  const id = await drafts.openAskedDraft(g.db, {
    id: randomUUID(),
    accessHash: row.access_hash ?? hashToken(newToken()),
    slug: row.slug,
    version: row.version,
    personId: row.person_id,
    channel: 'online',
    expiresAt: new Date(g.now().getTime() + DRAFT_DAYS * 86_400_000),
    asked: { caseId: row.id, step, occurrence },
  })
  return { id }
}

/** Sends such a draft; what it says and its files go into the case together. Again gives the same reference, however often. */
export async function sendAnswers(
  g: Guildhall,
  { draft, row, version }: OpenDraft,
  { viewer, language }: { viewer: Viewer; language?: Language },
): Promise<{ reference: string }> {
  const { asked, answers } = draft
  if (!asked) throw new GuildhallError('not-found')
  const { caseId, reference, step, occurrence } = asked
  if (row.reference) return { reference }
  const notNeeded = () => new GuildhallError('already-done', { message: 'We do not need these answers any more' })
  if (!asked.isWaiting) {
    // A click beside this one may have sent it since the draft was read.
    if ((await drafts.readDraft(g.db, draft.id))?.reference) return { reference }
    throw notNeeded()
  }
  const names = new Set(draft.form.pages.flatMap(questionsOf).map(({ name }) => name))
  // The case may have moved to a version that asks less since the answers were given.
  const given = Object.fromEntries(Object.entries(answers).filter(([name]) => names.has(name)))
  const judged = await judgeForm(g, version, draft.form.id, given, language)
  return withCaseLocked(g, caseId, async (locked) => {
    // A second click waited for the lock: the first one has sent it.
    if (!(await drafts.sendAskedDraft(locked.db, draft.id, reference))) return { reference }
    const submitted = { type: 'form-submitted' as const, step, occurrence, answers: judged, actor: residentOf(viewer) }
    const { changed } = await moveCase(locked, caseId, () => submitted)
    if (!changed) throw notNeeded()
    return { reference }
  })
}

async function answer(
  g: Guildhall,
  row: CaseRow,
  version: Version,
  { step, answers: given, actor }: { step: string; answers: unknown; actor: Actor },
): Promise<{ reference: string }> {
  const { form, occurrence } = visitOf(row, version, step)
  const answers: Answers = await judgeForm(g, version, form, given)
  const submitted = { type: 'form-submitted' as const, step, occurrence, answers, actor }
  const { changed } = await moveCase(g, row.id, () => submitted)
  if (!changed) throw new GuildhallError('already-done', { message: 'This form has already been sent' })
  return { reference: row.reference }
}

function visitOf(row: CaseRow, version: Version, step: string): { form: string; occurrence: number } {
  const state = row.state as CaseState
  const asked = askedForms(state, version).find((form) => form.step === step)
  const occurrence = asked && state.steps[step]?.occurrence
  if (occurrence === undefined)
    throw new GuildhallError('already-done', { message: 'We are not waiting for this form' })
  return { form: asked!.form, occurrence }
}

function residentOf({ personId }: Viewer): Actor {
  return personId ? { kind: 'resident', id: personId } : { kind: 'guest' }
}
