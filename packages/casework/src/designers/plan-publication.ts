import { randomUUID } from 'node:crypto'
import { holdsRole, type Session } from '@guildhall/access'
import type { Db } from '@guildhall/database'
import { publications, services, work } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { requireStaff } from '../staff/permission.ts'
import { changesToPublish, putInForce } from './put-in-force.ts'

type Named = { session: Session; slug: string; id: string }

/** Hands a publication to the workers, to be carried out at its moment. */
export async function schedulePublication(
  tx: Db,
  { id, slug, at, now }: { id: string; slug: string; at: Date; now: Date },
): Promise<void> {
  const dueInMs = Math.max(0, at.getTime() - now.getTime())
  const payload = { publication: id, slug }
  await work.addWork(tx, { id: randomUUID(), kind: 'publish-service', key: `publish-service:${id}`, payload, dueInMs })
}

/** Whether a service needs a second person, and the newest publications that were asked for. */
export async function listPublications(g: Guildhall, { session, slug }: { session: Session; slug: string }) {
  requireStaff(session, 'designer')
  const service = await services.readService(g.db, slug)
  if (!service) throw new GuildhallError('not-found')
  const rows = await publications.listPublications(g.db, slug)
  return {
    needsApproval: service.needs_approval,
    publications: rows.map((row) => ({
      id: row.id,
      state: row.state as publications.PublicationState,
      changes: row.changes as string[],
      ...(row.publish_at && { publishAt: row.publish_at }),
      askedBy: row.asked_by,
      askedAt: row.asked_at,
      own: row.asked_by_id === session.person.id,
      ...(row.decided_by !== null && { decidedBy: row.decided_by }),
      ...(row.reason !== null && { reason: row.reason }),
      ...(row.version !== null && { version: row.version }),
    })),
  }
}

/**
 * Approves a publication that waits, or sends it back with a reason. Approved it is published at once, or at its moment. Throws not-allowed to who asked
 * for it, and what publishing itself throws.
 */
export async function decidePublication(
  g: Guildhall,
  { session, slug, id, approve, reason }: Named & { approve: boolean; reason?: string },
): Promise<{ state: publications.PublicationState; version?: number }> {
  requireStaff(session, 'designer')
  const now = g.now()
  const decidedBy = session.person.id
  if (!approve && !reason?.trim())
    throw new GuildhallError('invalid-request', {
      message: 'Say why it is not to be published',
      fix: 'Enter a reason.',
    })
  return g.db.transaction().execute(async (tx) => {
    const { current, row } = await lockOpen(tx, slug, id, ['waiting'])
    if (row.asked_by === decidedBy)
      throw new GuildhallError('not-allowed', {
        message: 'You asked for this publication, so somebody else has to approve it',
        fix: 'Ask another designer or an administrator.',
      })
    if (!approve) {
      await publications.settlePublication(tx, id, { state: 'declined', decidedBy, reason: reason?.trim(), at: now })
      return { state: 'declined' as const }
    }
    if (row.publish_at && row.publish_at > now) {
      await publications.settlePublication(tx, id, { state: 'scheduled', decidedBy, at: now })
      await schedulePublication(tx, { id, slug, at: row.publish_at, now })
      return { state: 'scheduled' as const }
    }
    const version = await publishKept(tx, { slug, current, row, now })
    await publications.settlePublication(tx, id, { state: 'published', decidedBy, version, at: now })
    return { state: 'published' as const, version }
  })
}

/** Calls a publication off that waits for a person or for its moment. Throws already-done when it is neither any more. */
export async function cancelPublication(g: Guildhall, { session, slug, id }: Named): Promise<void> {
  requireStaff(session, 'designer')
  await g.db.transaction().execute(async (tx) => {
    await lockOpen(tx, slug, id, ['waiting', 'scheduled'])
    await publications.settlePublication(tx, id, { state: 'cancelled', at: g.now() })
  })
}

/** Has a service need a second person, or not. Only an administrator may lift it: else who publishes could do so for a moment. */
export async function setApproval(
  g: Guildhall,
  { session, slug, needed }: { session: Session; slug: string; needed: boolean },
): Promise<void> {
  requireStaff(session, 'designer')
  if (!needed && !holdsRole(session, 'admin'))
    throw new GuildhallError('not-allowed', {
      message: 'Only an administrator can lift the need for a second person',
      fix: 'Ask an administrator.',
    })
  if (!(await services.setApproval(g.db, slug, needed))) throw new GuildhallError('not-found')
}

/** Carries out a publication whose moment has come, if it is still wanted and still can be. Run again it does nothing more. */
export async function publishPlanned(
  g: Pick<Guildhall, 'db' | 'now'>,
  { slug, id }: { slug: string; id: string },
): Promise<'published' | 'failed' | 'not-wanted'> {
  const now = g.now()
  try {
    return await g.db.transaction().execute(async (tx) => {
      const locked = await services.lockService(tx, slug)
      const row = await publications.lockPublication(tx, slug, id)
      if (!locked || row?.state !== 'scheduled') return 'not-wanted'
      const version = await publishKept(tx, { slug, current: locked.current_version, row, now })
      await publications.settlePublication(tx, id, { state: 'published', version, at: now })
      return 'published'
    })
  } catch (error) {
    if (!(error instanceof GuildhallError)) throw error
    const more = error.problems?.slice(0, 5).map(({ message }) => message) ?? []
    const reason = [error.message, ...more].join('. ')
    return g.db.transaction().execute(async (tx) => {
      const row = await publications.lockPublication(tx, slug, id)
      if (row?.state !== 'scheduled') return 'not-wanted'
      await publications.settlePublication(tx, id, { state: 'failed', reason, at: now })
      return 'failed'
    })
  }
}

type Row = NonNullable<Awaited<ReturnType<typeof publications.lockPublication>>>

/** Publishes the very package that was asked for. It was judged against one version: after another it has to be looked at again. */
async function publishKept(
  tx: Db,
  { slug, current, row, now }: { slug: string; current: number | null; row: Row; now: Date },
): Promise<number> {
  if (row.base_version !== current)
    throw new GuildhallError('stale-revision', {
      message: `Version ${current} was published since this was asked for`,
      fix: 'Cancel it, look at what would change now, and publish again.',
    })
  const changes = await changesToPublish(tx, { slug, current, pack: row.package })
  return putInForce(tx, { slug, current, pack: row.package, changes, personId: row.asked_by, at: now })
}

async function lockOpen(tx: Db, slug: string, id: string, states: string[]) {
  const locked = await services.lockService(tx, slug)
  const row = locked && (await publications.lockPublication(tx, slug, id))
  if (!row) throw new GuildhallError('not-found')
  if (!states.includes(row.state)) throw new GuildhallError('already-done')
  return { current: locked.current_version, row }
}
