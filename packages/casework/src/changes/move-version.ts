import { randomUUID } from 'node:crypto'
import type { Session } from '@guildhall/access'
import { cases, refusalOf, work, writeTransition } from '@guildhall/database/queries'
import { type CaseState, type Landing, landing, moveToVersion } from '@guildhall/process-engine'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { enqueueDue } from '../move-case.ts'
import { planTransition } from '../plan-transition.ts'
import { requireStaff } from '../staff/permission.ts'
import { stepAt } from '../versions.ts'

const PAGE_SIZE = 25
const BATCH = 50
const TRIES = 6

/** Which version's cases go to which, and where steps go that the other version does not have. */
export type Move = { slug: string; from: number; to: number; mapping?: Record<string, string> }

/** Where one case would land. */
export type LandingRow = Omit<Landing, 'lands'> & { reference: string; lands: { from: string; to: string }[] }

/** A page of where the open cases of a version would land in another, without moving any. Throws not-found for a version that is not there. */
export async function planMove(
  g: Guildhall,
  { session, slug, from, to, mapping = {}, page = 1 }: Move & { session: Session; page?: number },
): Promise<{ cases: LandingRow[]; total: number; page: number; pageSize: number }> {
  requireStaff(session, 'designer')
  const [before, after] = await Promise.all([g.versions.read(slug, from), g.versions.read(slug, to)])
  const { rows, total } = await cases.listOpenOfVersion(g.db, { slug, version: from, page, pageSize: PAGE_SIZE })
  const found = rows.map(({ reference, state }) => {
    const { lands, ...rest } = landing(before.process, after.process, state as CaseState, mapping)
    const titled = Object.entries(lands).map(([place, target]) => ({
      from: stepAt(before, place)?.title ?? place,
      to: stepAt(after, target)?.title ?? target,
    }))
    return { reference, ...rest, lands: titled }
  })
  return { cases: found, total, page, pageSize: PAGE_SIZE }
}

/** Hands a move to the workers: of the cases named, or of all. Those that cannot land stay where they are. Gives how many are tried. */
export async function startMove(
  g: Guildhall,
  { session, references, ...move }: Move & { session: Session; references?: string[] },
): Promise<{ count: number }> {
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
  const payload = { ...move, by: session.person.id, batch: id, ...(ids ? { ids } : { after: '' }) }
  await work.addWork(g.db, { id, kind: 'move-version', key: `move-version:${id}`, payload, dueInMs: 0 })
  void g.queue.enqueue([id])
  return { count }
}

/** Moves the next cases of a move, each in a commit of its own; gives the id of the last when there may be more. */
export async function moveBatch(
  g: Guildhall,
  payload: Record<string, unknown>,
): Promise<Record<string, unknown> | undefined> {
  const { slug, from, to, ids, after } = payload as Move & { ids?: string[]; after?: string }
  const batch = ids
    ? ids.slice(0, BATCH)
    : await cases.nextOpenOfVersion(g.db, { slug, version: from, after: after ?? '', limit: BATCH })
  for (const id of batch) await moveOne(g, id, payload as Move & { by: string })
  if (batch.length < BATCH) return undefined
  return ids ? { ...payload, ids: ids.slice(BATCH), to } : { ...payload, after: batch.at(-1) }
}

async function moveOne(g: Guildhall, caseId: string, { slug, from, to, mapping = {}, by }: Move & { by: string }) {
  for (let attempt = 1; ; attempt += 1) {
    const row = await cases.readCaseById(g.db, caseId)
    // Moved before a crash, ended, or moved by somebody else.
    if (!row || row.slug !== slug || row.version !== from || row.status !== 'open') return
    const [old, next] = await Promise.all([g.versions.read(slug, from), g.versions.read(slug, to)])
    const state = row.state as CaseState
    const move = { from, to, mapping, actor: { kind: 'staff' as const, id: by }, hasNote: false }
    const advance = moveToVersion(old.process, next.process, state, move, g.now())
    if (!advance) return
    const ledger = { length: row.ledger_length, hash: row.ledger_head.toString('hex') }
    const transition = planTransition(next, { caseId, state, ledger }, undefined, g.now(), {
      moved: { advance, version: to },
    })
    if (!transition) return
    try {
      await writeTransition(g.db, transition, row.revision)
    } catch (error) {
      if (refusalOf(error) !== 'case-moved' || attempt === TRIES) throw error
      continue
    }
    enqueueDue(g, transition.work)
    return
  }
}
