import type { Viewer } from '@guildhall/access'
import { cases, conversations, documentRequests } from '@guildhall/database/queries'
import type { CaseState } from '@guildhall/process-engine'
import { type RequestView, statusOf, turnOf, viewRequest } from '../case-view.ts'
import type { Language } from '../council/hours-in-words.ts'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { inLanguage } from '../in-language.ts'
import { moveCase } from '../move-case.ts'
import { withCaseLocked } from '../with-case-locked.ts'
import { askedForms } from './asked-forms.ts'
import { openRequest } from './open-request.ts'
import { renewalOf } from './renewals.ts'

const PAGE_SIZE = 25

/** A case, by the person it is for. Throws not-found for what is not his. */
export async function readRequest(
  g: Guildhall,
  input: { reference: string; viewer: Viewer; language?: Language },
): Promise<RequestView> {
  const { row, version } = await openRequest(g, input)
  return viewRequest(g, row, version, { language: input.language })
}

/** A line of "my requests". */
export type RequestRow = Pick<
  RequestView,
  | 'reference'
  | 'slug'
  | 'serviceName'
  | 'status'
  | 'statusText'
  | 'ownStatus'
  | 'openedAt'
  | 'whoseTurn'
  | 'canRate'
  | 'renewal'
  | 'actingFor'
> & { promisedDate?: string; newMessages: number }

/** A page of somebody's requests, the newest first. */
export async function listRequests(
  g: Guildhall,
  { personId, page = 1, language }: { personId: string; page?: number; language?: Language },
): Promise<{ requests: RequestRow[]; total: number; page: number; pageSize: number }> {
  const { rows, total } = await cases.listCasesOfPerson(g.db, personId, page, PAGE_SIZE)
  const wanted = await documentRequests.casesWithOpenRequest(
    g.db,
    rows.map(({ id }) => id),
  )
  const unread = await conversations.countUnread(
    g.db,
    rows.map(({ id }) => id),
    'council',
  )
  const requests = await Promise.all(
    rows.map(async (row) => {
      const version = inLanguage(await g.versions.read(row.slug, row.version), language)
      const standing = statusOf(row, version)
      const renewal = renewalOf(row.state as CaseState, version)
      return {
        reference: row.reference,
        slug: row.slug,
        serviceName: version.package.service.name,
        ...standing,
        openedAt: row.opened_at,
        newMessages: unread.get(row.id) ?? 0,
        whoseTurn: turnOf({
          status: standing.status,
          ended: row.status === 'ended',
          asks: askedForms(row.state as CaseState, version).length > 0 || wanted.has(row.id),
          renewal,
        }),
        ...(renewal ? { renewal } : {}),
        canRate: row.status === 'ended' && row.outcome === 'completed',
        ...(row.acting_for ? { actingFor: row.acting_for as RequestView['actingFor'] } : {}),
        ...(row.promised_on ? { promisedDate: row.promised_on } : {}),
      }
    }),
  )
  return { requests, total, page, pageSize: PAGE_SIZE }
}

/** Keeps a rating of one to five stars, once, after the case has ended. Throws already-done. */
export async function recordRating(
  g: Guildhall,
  { reference, viewer, stars, comment }: { reference: string; viewer: Viewer; stars: number; comment?: string },
): Promise<void> {
  const { row } = await openRequest(g, { reference, viewer })
  if (!Number.isInteger(stars) || stars < 1 || stars > 5) {
    throw new GuildhallError('invalid-answers', {
      problems: [{ at: 'stars', message: 'Select how many stars you give us' }],
    })
  }
  if (comment && comment.length > 2000) {
    throw new GuildhallError('invalid-answers', {
      problems: [{ at: 'comment', message: 'Your comment must be 2,000 characters or less' }],
    })
  }
  if (row.status !== 'ended')
    throw new GuildhallError('already-done', {
      message: 'You can rate this once it is finished',
      fix: 'We will email you when it is.',
    })
  const actor = viewer.personId ? { kind: 'resident' as const, id: viewer.personId } : { kind: 'guest' as const }
  await withCaseLocked(g, row.id, async (locked) => {
    const isNew = await cases.insertRating(locked.db, {
      caseId: row.id,
      stars,
      comment: comment?.trim() || undefined,
      at: g.now(),
    })
    if (!isNew)
      throw new GuildhallError('already-done', {
        message: 'You have already rated this request',
        fix: 'Thank you – there is nothing more to do.',
      })
    await moveCase(locked, row.id, () => undefined, { ledger: [{ type: 'case-rated', actor, data: { stars } }] })
  })
}
