import { setTimeout as wait } from 'node:timers/promises'
import { type CaseRow, cases, refusalOf, writeTransition } from '@guildhall/database/queries'
import type { CaseEvent, CaseState } from '@guildhall/process-engine'
import { GuildhallError } from './errors.ts'
import type { Guildhall } from './guildhall.ts'
import { type Extra, parentOf, planTransition, workOf } from './plan-transition.ts'
import { laneOf } from './work/kind-facts.ts'

/** What became of a move: the state after it, and whether anything was written. */
export type Moved = { state: CaseState; reference: string; changed: boolean }

const TRIES = 6

/**
 * Takes one event into a case: read, advance, write in one guarded statement; when somebody else was first, read again. `event` may look at the
 * case as it stands and give undefined to leave it; `known` is the case as it was read a moment ago, which spares a read. Throws not-found, and an
 * error whose `refusalOf` is `lease-lost`, `payment-settled` or `task-taken` when that guard did not hold: then nothing was written and the caller
 * is too late.
 */
export async function moveCase(
  g: Guildhall,
  caseId: string,
  event: (state: CaseState) => CaseEvent | undefined,
  extra: Extra | ((state: CaseState) => Extra) = {},
  known?: CaseRow,
): Promise<Moved> {
  for (let attempt = 1; ; attempt += 1) {
    const row = attempt === 1 && known ? known : await cases.readCaseById(g.db, caseId)
    if (!row) throw new GuildhallError('not-found')
    const state = row.state as CaseState
    const version = await g.versions.read(row.slug, row.version)
    const ledger = { length: row.ledger_length, hash: row.ledger_head.toString('hex') }
    const given = typeof extra === 'function' ? extra(state) : extra
    const transition = planTransition(
      version,
      { caseId, state, ledger, parent: parentOf(row) },
      event(state),
      g.now(),
      given,
    )
    if (!transition) return { state, reference: row.reference, changed: false }
    g.crash('before-move-case')
    try {
      await writeTransition(g.db, transition, row.revision)
    } catch (error) {
      if (!isRetryable(error) || attempt === TRIES) throw error
      await wait(Math.random() * 20 * 2 ** attempt)
      continue
    }
    g.crash('after-move-case')
    enqueueDue(g, workOf(transition))
    return { state: transition.state as CaseState, reference: row.reference, changed: true }
  }
}

/** Hands work that is due at once to the workers. Nobody waits for it: should it fail, the sweep finds the work. */
export function enqueueDue(g: Guildhall, work: { id: string; kind: string; dueAt?: string }[]): void {
  const now = g.now()
  const due = work.filter(({ dueAt }) => dueAt === undefined || new Date(dueAt) <= now)
  if (due.length === 0) return
  g.crash('before-enqueue')
  void enqueueByLane(g, due)
}

/** Hands work to the lanes of the queue that its kinds go in; resolves when the queue has it, or could not take it. */
export async function enqueueByLane(g: Pick<Guildhall, 'queue'>, work: { id: string; kind: string }[]): Promise<void> {
  const lanes = Map.groupBy(work, ({ kind }) => laneOf(kind))
  await Promise.all(
    [...lanes].map(([lane, rows]) =>
      g.queue.enqueue(
        rows.map(({ id }) => id),
        lane,
      ),
    ),
  )
}

const RETRYABLE = new Set(['40001', '40P01', '55P03'])

function isRetryable(error: unknown): boolean {
  return refusalOf(error) === 'case-moved' || isDatabaseRetry(error)
}

/** Whether PostgreSQL asks for the same transaction again: a serialisation failure, a deadlock or a lock that was not to be had. */
export function isDatabaseRetry(error: unknown): boolean {
  return RETRYABLE.has((error as { code?: string }).code ?? '')
}
