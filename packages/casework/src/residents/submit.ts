import { hash } from 'node:crypto'
import type { Viewer } from '@guildhall/access'
import { contactOf } from '@guildhall/case-words'
import { idempotency } from '@guildhall/database/queries'
import { questionsOf, validateSubmission, visibleAnswers } from '@guildhall/form-engine'
import { type Actor, workOutFee } from '@guildhall/process-engine'
import type { PaymentStepConfig } from '@guildhall/schemas'
import type { Language } from '../council/hours-in-words.ts'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { openCase } from '../open-case.ts'
import type { Version } from '../versions.ts'
import { dayOf } from '../zone.ts'
import { sendAnswers } from './answer-form.ts'
import { invitingVisit, openDraft } from './drafts.ts'
import { openVersion } from './open-version.ts'
import { reminderKeys } from './saved-draft-links.ts'
import { settleAddresses } from './settle-addresses.ts'

/** What a draft would cost now, in pence; undefined for a service without a fee. */
export async function priceDraft(
  g: Guildhall,
  { id, viewer, language }: { id: string; viewer: Viewer; language?: Language },
): Promise<{ total: number; lines: { label: string; times: number; amount: number }[] } | undefined> {
  const { draft, version } = await openDraft(g, { id, viewer, language })
  // What a case costs was asked for when it began.
  if (draft.asked) return undefined
  const payment = Object.values(version.package.process.steps).find(({ kind }) => kind === 'payment')
  const fee = payment && version.package.fees[(payment.config as unknown as PaymentStepConfig).fee]
  return fee && workOutFee(fee, { answers: visibleAnswers(draft.form, draft.answers), steps: {}, case: {} })
}

/**
 * Sends a draft: opens its case, or answers the one that asked for it. Again gives the same reference, however often. Throws invalid-answers with a problem for each answer to put
 * right, and hold-ended when the chosen slot is no longer kept.
 */
export async function submitDraft(
  g: Guildhall,
  { id, viewer, actor, language }: { id: string; viewer: Viewer; actor?: Actor; language?: Language },
): Promise<{ reference: string; payment: boolean }> {
  const open = await openDraft(g, { id, viewer })
  const { draft, row, version } = open
  if (draft.asked) return { ...(await sendAnswers(g, open, { viewer, language })), payment: false }
  if (draft.reference) return { reference: draft.reference, payment: asksForMoney(version) }
  const answers = judge(g, version, draft.answers, language)
  const contact = contactOf(version.form, answers)
  try {
    const { reference } = await openCase(g, {
      version,
      answers,
      contact,
      actor: actor ?? (viewer.personId ? { kind: 'resident', id: viewer.personId } : { kind: 'guest' }),
      channel: row.channel as 'online' | 'api',
      language,
      personId: row.person_id ?? viewer.personId,
      accessHash: row.access_hash,
      actingFor: draft.actingFor,
      draftId: id,
      ...(row.saved_at && { endsWork: reminderKeys(id) }),
      renews: invitingVisit(row),
    })
    return { reference, payment: asksForMoney(version) }
  } catch (error) {
    if (!(error instanceof GuildhallError) || (error.code !== 'already-done' && error.code !== 'hold-ended'))
      throw error
    // A second click may find the hold consumed by the first: what counts is whether the draft was sent.
    const again = await openDraft(g, { id, viewer })
    if (again.draft.reference) return { reference: again.draft.reference, payment: asksForMoney(version) }
    throw error
  }
}

/**
 * Opens a case from answers sent at once. The same key with the same answers gives the first reference again; with other answers it throws
 * key-reused.
 */
export async function submitApplication(
  g: Guildhall,
  {
    slug,
    answers: given,
    key,
    actor,
    actorKey,
    channel = 'api',
    language,
  }: {
    slug: string
    answers: unknown
    key: string
    actor: Actor
    /** Whose keys these are: one actor's key says nothing about another's. */
    actorKey: string
    channel?: 'api'
    /** In which the resident is written to, and told what is wrong. */
    language?: Language
  },
): Promise<{ reference: string; version: number }> {
  const version = await openVersion(g, slug)
  const requestHash = hash('sha256', JSON.stringify([slug, given]), 'hex')
  try {
    const judged = judge(g, version, given, language)
    const { answers, problems } = await settleAddresses(g, version.form.pages.flatMap(questionsOf), judged)
    if (problems.length > 0) throw new GuildhallError('invalid-answers', { problems })
    const contact = contactOf(version.form, answers)
    return await openCase(g, {
      version,
      answers,
      contact,
      actor,
      channel,
      language,
      personId: actor.kind === 'resident' ? actor.id : undefined,
      idempotency: { actor: actorKey, key, requestHash },
    })
  } catch (error) {
    // Answers that were right the first time may be wrong for a version published since: what was done stays done.
    if (!(error instanceof GuildhallError) || (error.code !== 'already-done' && error.code !== 'invalid-answers'))
      throw error
    const kept = await idempotency.readReply(g.db, actorKey, key)
    if (!kept) throw error
    if (kept.request_hash.toString('hex') !== requestHash) throw new GuildhallError('key-reused', { cause: error })
    return kept.reply as { reference: string; version: number }
  }
}

function judge(g: Guildhall, version: Version, given: unknown, language?: Language): Record<string, unknown> {
  const result = validateSubmission(version.compiled, given, { today: dayOf(g.now()), language })
  if ('errors' in result) throw new GuildhallError('invalid-answers', { problems: result.errors })
  return result.answers
}

function asksForMoney(version: Version): boolean {
  return Object.values(version.package.process.steps).some(({ kind }) => kind === 'payment')
}
