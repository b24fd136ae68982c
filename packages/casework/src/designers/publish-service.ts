import { randomUUID } from 'node:crypto'
import type { Session } from '@guildhall/access'
import type { Db } from '@guildhall/database'
import { publications, services } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { requireStaff } from '../staff/permission.ts'
import { momentInWords } from '../zone.ts'
import { schedulePublication } from './plan-publication.ts'
import { changesToPublish, putInForce } from './put-in-force.ts'

/** What became of publishing: a version, or a publication that waits for a second person or for its moment. */
export type Published =
  | { state: 'published'; version: number }
  | { state: 'waiting' | 'scheduled'; publication: string }

const LONGEST_AHEAD_MS = 366 * 86_400_000

/**
 * Publishes the drawing as the next version, whole or not at all; with `publishAt` at that moment, and once somebody else has approved it where the
 * service needs that. Running cases and drafts stay on theirs. Throws publish-blocked with the problems, stale-revision, and already-done when nothing
 * has changed or another publication is open.
 */
export async function publishService(
  g: Guildhall,
  {
    session,
    slug,
    revision,
    publishAt,
  }: { session: Session; slug: string; revision: number; publishAt?: Date | string },
): Promise<Published> {
  requireStaff(session, 'designer')
  const now = g.now()
  const at = publishAt === undefined ? undefined : new Date(publishAt)
  if (at && !(at > now && at.getTime() < now.getTime() + LONGEST_AHEAD_MS))
    throw new GuildhallError('invalid-request', {
      message: 'The moment to publish must be in the future, and within a year',
      fix: 'Choose a later moment, or publish now.',
    })
  return g.db.transaction().execute(async (tx): Promise<Published> => {
    const { locked, row } = await lockDesign(tx, slug)
    if (row.revision !== revision) throw new GuildhallError('stale-revision')
    const { current_version: current, needs_approval: needsApproval } = locked
    await refuseSecond(tx, slug)
    const pack = row.package
    const changes = await changesToPublish(tx, { slug, current, pack })
    const personId = session.person.id
    if (!needsApproval && !at)
      return { state: 'published', version: await putInForce(tx, { slug, current, pack, changes, personId, at: now }) }
    const id = randomUUID()
    const state = needsApproval ? 'waiting' : 'scheduled'
    const one = { id, slug, state, pack, baseVersion: current, changes, publishAt: at, personId, at: now } as const
    if (!(await publications.addPublication(tx, one))) await refuseSecond(tx, slug)
    if (at && state === 'scheduled') await schedulePublication(tx, { id, slug, at, now })
    return { state, publication: id }
  })
}

/** Publishes the drawing without a person, for the first publication of the catalogue. */
export async function publishDesign(
  g: Pick<Guildhall, 'db'>,
  { slug }: { slug: string },
): Promise<{ version: number }> {
  return g.db.transaction().execute(async (tx) => {
    const { locked, row } = await lockDesign(tx, slug)
    const current = locked.current_version
    const changes = await changesToPublish(tx, { slug, current, pack: row.package })
    return { version: await putInForce(tx, { slug, current, pack: row.package, changes }) }
  })
}

async function lockDesign(tx: Db, slug: string) {
  const locked = await services.lockService(tx, slug)
  const row = locked && (await services.readDesign(tx, slug))
  if (!row) throw new GuildhallError('not-found')
  return { locked, row }
}

async function refuseSecond(tx: Db, slug: string): Promise<void> {
  const open = await publications.openPublication(tx, slug)
  if (!open) return
  throw new GuildhallError('already-done', {
    message:
      open.state === 'waiting'
        ? 'A publication of this service waits for approval already'
        : `This service is to be published on ${momentInWords(open.publish_at ?? new Date(0))} already`,
    fix: 'Cancel that one first, or leave it.',
  })
}
