import { randomUUID } from 'node:crypto'
import type { Session } from '@guildhall/access'
import { cases, refusalOf, work, writeTransition } from '@guildhall/database/queries'
import { type CaseState, moveToVersion } from '@guildhall/process-engine'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { enqueueDue } from '../move-case.ts'
import { parentOf, planTransition, workOf } from '../plan-transition.ts'
import { requireStaff } from '../staff/permission.ts'

const BATCH = 50
const TRIES = 6
const MOST_BATCHES = 2_000

/** Which version's cases go to which, and where steps go that the other version does not have. */
export type Move = { slug: string; from: number; to: number; mapping?: Record<string, string> }

/** Hands a move to the workers: of the cases named, or of all. Those that cannot land stay where they are. Gives how many are tried, and the id that readMove takes. */
export async function startMove(
  g: Guildhall,
  { session, references, ...move }: Move & { session: Session; references?: string[] },
): Promise<{ count: number; id?: string }> {
  requireStaff(session, 'designer')
  const { slug, from, to } = move
  if (from === to) throw new GuildhallError('invalid-request', { message: 'The cases are at that version already' })
  await Promise.all([g.versions.read(slug, from), g.versions.read(slug, to)])
  const ids = references && (await cases.idsOfOpen(g.db, { slug, version: from, references }))
  const count = ids
    ? ids.length
    : (await cases.listOpenOfVersion(g.db, { slug, version: from, page: 1, pageSize: 1 })).total
  if (count === 0) return { count }
  const id = randomUUID()
  const payload = { ...move, by: session.person.id, batch: id, count, ...(ids ? { ids } : { after: '' }) }
  await work.addWork(g.db, { id, kind: 'move-version', key: `move-version:${id}`, payload, dueInMs: 0 })
  void g.queue.enqueue([id])
  return { count, id }
}

/** How far a move has come: of `count` cases that were named, how many have been tried and how many of these stay at their version. */
export type MoveProgress = { state: 'moving' | 'done' | 'stopped'; count: number; tried: number; stayed: number }

/** Tells how far a move has come. Throws not-found for one that is not there. */
export async function readMove(
  g: Guildhall,
  { session, slug, id }: { session: Session; slug: string; id: string },
): Promise<MoveProgress> {
  requireStaff(session, 'designer')
  const first = await work.readKeyedWork(g.db, [moveKey(id, 1)])
  const { count = 0, slug: of } = (first[0]?.payload ?? {}) as { count?: number; slug?: string }
  if (of !== slug) throw new GuildhallError('not-found')
  const batches = Math.min(Math.ceil(count / BATCH) + 1, MOST_BATCHES)
  const rows = await work.readKeyedWork(
    g.db,
    Array.from({ length: batches }, (_, at) => moveKey(id, at + 1)),
  )
  // Cases that came to the version meanwhile are tried as well, so the numbers of the last batch may be higher than what was named.
  const told = rows.map(({ payload }) => payload as { tried?: number; stayed?: number })
  const most = (key: 'tried' | 'stayed') => Math.min(count, Math.max(0, ...told.map((one) => one[key] ?? 0)))
  const isStopped = rows.some(({ dead_at }) => dead_at !== null)
  const isDone = rows.every(({ done_at }) => done_at !== null)
  return {
    state: isStopped ? 'stopped' : isDone ? 'done' : 'moving',
    count,
    tried: most('tried'),
    stayed: most('stayed'),
  }
}

/** The key of the work of a batch of a move, counted from 1. */
export function moveKey(move: string, batch: number): string {
  return batch === 1 ? `move-version:${move}` : `move-version:${move}:${batch}`
}

/** Moves the next cases of a move, each in a commit of its own; gives how it stands after them, and what is left when there may be more. */
export async function moveBatch(
  g: Guildhall,
  payload: Record<string, unknown>,
): Promise<{ tally: { tried: number; stayed: number }; rest?: Record<string, unknown> }> {
  const { slug, from, ids, after, before } = payload as Move & {
    ids?: string[]
    after?: string
    before?: { tried: number; stayed: number }
  }
  const batch = ids
    ? ids.slice(0, BATCH)
    : await cases.nextOpenOfVersion(g.db, { slug, version: from, after: after ?? '', limit: BATCH })
  const tally = { tried: (before?.tried ?? 0) + batch.length, stayed: before?.stayed ?? 0 }
  for (const id of batch) {
    if (!(await moveOne(g, id, payload as Move & { by: string }))) tally.stayed += 1
  }
  if (batch.length < BATCH) return { tally }
  const left = ids ? { ids: ids.slice(BATCH) } : { after: batch.at(-1) }
  return { tally, rest: { ...payload, ...left, before: tally } }
}

/** Moves one case; false when it cannot land, and stays. */
async function moveOne(
  g: Guildhall,
  caseId: string,
  { slug, from, to, mapping = {}, by }: Move & { by: string },
): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const row = await cases.readCaseById(g.db, caseId)
    // Moved before a crash, ended, or moved by somebody else.
    if (!row || row.slug !== slug || row.version !== from || row.status !== 'open') return true
    const [old, next] = await Promise.all([g.versions.read(slug, from), g.versions.read(slug, to)])
    const state = row.state as CaseState
    const move = { from, to, mapping, actor: { kind: 'staff' as const, id: by }, hasNote: false }
    const advance = moveToVersion(old.process, next.process, state, move, g.now())
    if (!advance) return false
    const ledger = { length: row.ledger_length, hash: row.ledger_head.toString('hex') }
    const transition = planTransition(next, { caseId, state, ledger, parent: parentOf(row) }, undefined, g.now(), {
      moved: { advance, version: to },
    })
    if (!transition) return false
    try {
      await writeTransition(g.db, transition, row.revision)
    } catch (error) {
      if (refusalOf(error) !== 'case-moved' || attempt === TRIES) throw error
      continue
    }
    enqueueDue(g, workOf(transition))
    return true
  }
}
