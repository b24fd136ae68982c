import type { Session } from '@guildhall/access'
import { cases } from '@guildhall/database/queries'
import { type CaseState, type Landing, landing } from '@guildhall/process-engine'
import type { Guildhall } from '../guildhall.ts'
import { requireStaff } from '../staff/permission.ts'
import { stepAt, type Version } from '../versions.ts'
import type { Move } from './move-version.ts'

const PAGE_SIZE = 25
const AT_ONCE = 200
/** So many running cases are looked at for the counts. */
const MOST_LOOKED_AT = 2_000

/** Where one case would land. */
export type LandingRow = Pick<Landing, 'loses' | 'cannot'> & {
  reference: string
  lands: { from: string; to: string }[]
}

/** How many cases would do what, of those that were looked at. */
export type MoveCounts = { running: number; looked: number; canMove: number; loseSomething: number; cannotMove: number }

/** A dry run of a move. */
export type MovePlan = {
  cases: LandingRow[]
  total: number
  page: number
  pageSize: number
  counts: MoveCounts
  /** Steps where cases wait and that the other version does not have. */
  missing: { id: string; title: string; count: number }[]
  /** Steps of the other version that a missing one may go to. */
  places: { id: string; title: string }[]
}

/**
 * A page of where the open cases of a version would land in another, without moving any; `show` leaves out those that are not of that sort. Throws
 * not-found for a version that is not there.
 */
export async function planMove(
  g: Guildhall,
  input: Move & { session: Session; page?: number; show?: 'cannot-move' | 'lose-something' },
): Promise<MovePlan> {
  requireStaff(input.session, 'designer')
  const { slug, from, to, mapping = {}, page = 1, show } = input
  const [before, after] = await Promise.all([g.versions.read(slug, from), g.versions.read(slug, to)])
  const rowOf = ({ reference, state }: { reference: string; state: unknown }) =>
    landingRow(before, after, reference, state as CaseState, mapping)
  const missing = new Map<string, number>()
  const counts: MoveCounts = { running: 0, looked: 0, canMove: 0, loseSomething: 0, cannotMove: 0 }
  const shown: LandingRow[] = []
  let last = ''
  while (counts.looked < MOST_LOOKED_AT) {
    const batch = await cases.walkOpenOfVersion(g.db, { slug, version: from, after: last, limit: AT_ONCE })
    for (const one of batch) {
      const { row, homeless } = rowOf(one)
      counts.looked += 1
      const isStuck = row.cannot.length > 0
      if (isStuck) counts.cannotMove += 1
      else counts.canMove += 1
      if (!isStuck && row.loses.length > 0) counts.loseSomething += 1
      if (show === 'cannot-move' ? isStuck : show === 'lose-something' && !isStuck && row.loses.length > 0)
        shown.push(row)
      for (const id of homeless) missing.set(id, (missing.get(id) ?? 0) + 1)
    }
    if (batch.length < AT_ONCE) break
    last = batch.at(-1)!.id
  }
  const all = await cases.listOpenOfVersion(g.db, { slug, version: from, page, pageSize: PAGE_SIZE })
  counts.running = all.total
  const start = (page - 1) * PAGE_SIZE
  const found = show ? shown.slice(start, start + PAGE_SIZE) : all.rows.map((one) => rowOf(one).row)
  return {
    cases: found,
    total: show ? shown.length : all.total,
    page,
    pageSize: PAGE_SIZE,
    counts,
    missing: [...missing].map(([id, count]) => ({ id, title: stepAt(before, id)?.title ?? id, count })),
    places: [...after.process.steps.values()]
      .filter(({ kind }) => kind.waits)
      .map(({ id }) => ({ id, title: stepAt(after, id)?.title ?? id })),
  }
}

function landingRow(
  before: Version,
  after: Version,
  reference: string,
  state: CaseState,
  mapping: Record<string, string>,
): { row: LandingRow; homeless: string[] } {
  const { lands, loses, cannot, homeless } = landing(before.process, after.process, state, mapping)
  const titled = Object.entries(lands).map(([place, target]) => ({
    from: stepAt(before, place)?.title ?? place,
    to: stepAt(after, target)?.title ?? target,
  }))
  return { row: { reference, loses, cannot, lands: titled }, homeless }
}
