import type { Session } from '@guildhall/access'
import { type RepairRecord, repairs } from '@guildhall/database/queries'
import type { CaseEvent, LedgerLine } from '@guildhall/process-engine'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { moveCase } from '../move-case.ts'
import { isUuid } from '../residents/drafts.ts'
import { requireStaff } from '../staff/permission.ts'
import { withCaseLocked } from '../with-case-locked.ts'
import { laneOf } from '../work/kind-facts.ts'
import { type RepairQuery, toFilter } from './list-repairs.ts'
import { entryOf } from './repair-view.ts'

const LONGEST_REASON = 500
const MOST_AT_ONCE = 500

type Given = { session: Session; workId: string; reason: string }
type Action = 'retried' | 'done' | 'given-up'

/** Has stopped work tried again from now on. Throws not-found, already-done, invalid-answers, and not-allowed for what only people can do. */
export async function retryWork(g: Guildhall, given: Given): Promise<void> {
  const record = await stoppedWork(g, given)
  if (!entryOf(record.kind) || entryOf(record.kind)?.forPeople)
    throw new GuildhallError('not-allowed', {
      message: 'Trying again cannot help here',
      fix: 'Do it by hand, or give up.',
    })
  await write(g, given, record, 'retried', repairs.reviveWork)
  void g.queue.enqueue([record.id], laneOf(record.kind))
}

/**
 * Ends stopped work because a person has done it; the process hears what it waits for. `outcome` says how it ended, where that makes a difference.
 * Throws not-found, already-done and invalid-answers.
 */
export async function finishWork(g: Guildhall, given: Given & { outcome?: string }): Promise<void> {
  const record = await stoppedWork(g, given)
  const byHand = entryOf(record.kind)?.byHand
  const { outcome } = given
  if (byHand?.outcomes && !byHand.outcomes.some(({ id }) => id === outcome))
    throw new GuildhallError('invalid-answers', { problems: [{ at: 'outcome', message: 'Select how it ended' }] })
  const payload = record.payload as Record<string, unknown>
  if (byHand?.settle && outcome) await byHand.settle(g, payload, outcome)
  await write(g, given, record, 'done', repairs.closeWork, {
    event: byHand?.event?.(payload, outcome),
    data: byHand?.outcomes ? { outcome } : {},
  })
}

/** Ends stopped work undone. Throws not-found, already-done and invalid-answers. */
export async function giveUpWork(g: Guildhall, given: Given): Promise<void> {
  await write(g, given, await stoppedWork(g, given), 'given-up', repairs.closeWork)
}

/**
 * Has all stopped work of one kind tried again, the oldest first and at most 500 pieces at once; `left` is what remains. What a colleague has
 * repaired meanwhile is passed over. Throws as retryWork does.
 */
export async function retryAllWork(
  g: Guildhall,
  { session, reason, ...query }: RepairQuery & { kind: string; session: Session; reason: string },
): Promise<{ retried: number; left: number }> {
  requireStaff(session, 'operator')
  const filter = toFilter(query)
  let retried = 0
  for (const workId of await repairs.listRepairIds(g.db, filter, MOST_AT_ONCE)) {
    try {
      await retryWork(g, { session, workId, reason })
      retried += 1
    } catch (error) {
      if (!(error instanceof GuildhallError && error.code === 'already-done')) throw error
    }
  }
  return { retried, left: (await repairs.listRepairIds(g.db, filter, MOST_AT_ONCE)).length }
}

async function stoppedWork(g: Guildhall, { session, workId, reason }: Given): Promise<RepairRecord> {
  requireStaff(session, 'operator')
  const given = reason.trim()
  if (given === '' || given.length > LONGEST_REASON) {
    const message = given === '' ? 'Enter a reason' : `The reason must be ${LONGEST_REASON} characters or less`
    throw new GuildhallError('invalid-answers', { problems: [{ at: 'reason', message }] })
  }
  const record = isUuid(workId) ? await repairs.readRepair(g.db, workId) : undefined
  if (!record) throw new GuildhallError('not-found')
  if (!record.dead_at || record.done_at) throw new GuildhallError('already-done')
  return record
}

/** The work, who did what to it and why, the ledger and what the process is told: all of it or nothing. */
async function write(
  g: Guildhall,
  { session, reason }: Given,
  { id: workId, kind, case_id: caseId }: RepairRecord,
  action: Action,
  change: (db: Guildhall['db'], id: string) => Promise<boolean>,
  { event, data = {} }: { event?: CaseEvent; data?: Record<string, unknown> } = {},
): Promise<void> {
  const both = async (now: Guildhall) => {
    if (!(await change(now.db, workId))) throw new GuildhallError('already-done')
    await repairs.insertRepair(now.db, { workId, action, reason: reason.trim(), by: session.person.id })
  }
  if (!caseId) {
    await g.db.transaction().execute((tx) => both({ ...g, db: tx }))
    return
  }
  const line: LedgerLine = {
    type: `repair-${action}`,
    actor: { kind: 'staff', id: session.person.id },
    data: { kind, ...data },
  }
  await withCaseLocked(g, caseId, async (locked) => {
    await both(locked)
    await moveCase(locked, caseId, () => event, { ledger: [line] })
  })
}
