import type { WorkKind } from '@guildhall/schemas'
import { sql } from 'kysely'
import type { Db } from '../connect.ts'
import type { ClaimedWork } from './claim-work.ts'

export { claimWork } from './claim-work.ts'

const LEASE = sql`interval '30 seconds'`

/** Whether the lease is still ours; asked right before something that cannot be undone. */
export async function holdsLease(db: Db, id: string, token: string): Promise<boolean> {
  const row = await db
    .selectFrom('work')
    .select('id')
    .where('id', '=', id)
    .where('lease_token', '=', token)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** False when the lease was lost. */
export async function renewLease(db: Db, id: string, token: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('work')
    .set({ lease_until: sql`now() + ${LEASE}` })
    .where('id', '=', id)
    .where('lease_token', '=', token)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Writes down that an act which may not be repeated is about to begin, or that it has not begun after all. False when the lease was lost. */
export async function markBegun(
  db: Db,
  { id, token }: Pick<ClaimedWork, 'id' | 'token'>,
  begun: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('work')
    .set({ payload: sql<string>`payload || ${JSON.stringify({ begun })}::jsonb` })
    .where('id', '=', id)
    .where('lease_token', '=', token)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Keeps a few facts beside the payload of work that is under way, for whoever asks how it went. */
export async function noteInWork(
  db: Db,
  { id, token, note }: { id: string; token: string; note: Record<string, unknown> },
): Promise<void> {
  await db
    .updateTable('work')
    .set({ payload: sql<string>`payload || ${JSON.stringify(note)}::jsonb` })
    .where('id', '=', id)
    .where('lease_token', '=', token)
    .execute()
}

/** Work that belongs to no case, by its keys. */
export function readKeyedWork(db: Db, keys: string[]) {
  return db
    .selectFrom('work')
    .select(['payload', 'done_at', 'dead_at'])
    .where('case_id', 'is', null)
    .where('key', 'in', keys)
    .execute()
}

/** Marks the work done if the lease still holds. */
export async function completeWork(db: Db, id: string, token: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('work')
    .set({ done_at: sql`now()`, lease_token: null, lease_until: null, last_error: null })
    .where('id', '=', id)
    .where('lease_token', '=', token)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * Gives the work back, to be tried again after a while; `countsAsTry` false gives the try back too. Work that was hastened while it was under way
 * keeps that moment: what it was hastened for may have come after we looked.
 */
export async function postponeWork(
  db: Db,
  {
    id,
    token,
    due,
    delayMs,
    error,
    countsAsTry = true,
  }: Pick<ClaimedWork, 'id' | 'token' | 'due'> & { delayMs: number; error: string; countsAsTry?: boolean },
): Promise<void> {
  await db
    .updateTable('work')
    .set({
      due_at: sql`case when due_at = ${due}::timestamptz then now() + ${delayMs} * interval '1 millisecond' else due_at end`,
      dispatched_at: null,
      lease_token: null,
      lease_until: null,
      last_error: error,
      ...(countsAsTry ? {} : { attempts: sql<number>`greatest(attempts - 1, 0)` }),
    })
    .where('id', '=', id)
    .where('lease_token', '=', token)
    .execute()
}

/** Leaves the work for somebody to repair. It is never deleted. False when the lease was lost. */
export async function buryWork(
  db: Db,
  { id, token, error }: { id: string; token: string; error: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('work')
    .set({ dead_at: sql`now()`, lease_token: null, lease_until: null, last_error: error })
    .where('id', '=', id)
    .where('lease_token', '=', token)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * Marks up to `limit` pieces of work of these kinds that are due, free and not dispatched in the last `resendMs` as dispatched, and returns them.
 * Many may sweep at once; each row goes to one of them. What is leased or dispatched more than a minute ahead was so by a clock that has since
 * jumped back: it would lie there for as long as the jump.
 */
export async function takeDueWork(db: Db, kinds: string[], limit: number, resendMs: number) {
  const { rows } = await sql<{ id: string; kind: string }>`
    update work set dispatched_at = now(), dispatches = dispatches + 1
    where id in (
      select id from work
      where done_at is null and dead_at is null and due_at <= now()
        and (lease_until is null or lease_until < now() or lease_until > now() + interval '1 minute')
        and (dispatched_at is null or dispatched_at < due_at or dispatched_at > now() + interval '1 minute' or dispatched_at < now() - ${resendMs} * interval '1 millisecond')
        and kind = any(${kinds})
      order by due_at limit ${limit} for update skip locked)
    returning id, kind`.execute(db)
  return rows
}

/** Due work of kinds that are not in the list, by kind: how much of it waits, and since when. At most 20 kinds. */
export async function listUnknownWork(db: Db, kinds: string[]) {
  const { rows } = await sql<{ kind: string; count: number; since: Date }>`
    select kind, count(*)::int as count, min(due_at) as since from work
    where done_at is null and dead_at is null and due_at <= now() and kind <> all(${kinds})
    group by kind order by kind limit 20`.execute(db)
  return rows
}

/** Adds work that belongs to no transition, such as the end of a hold. Nothing happens when its key is there already. */
export async function addWork(
  db: Db,
  work: { id: string; kind: WorkKind; caseId?: string; key: string; payload: Record<string, unknown>; dueInMs: number },
): Promise<void> {
  await db
    .insertInto('work')
    .values({
      id: work.id,
      kind: work.kind,
      case_id: work.caseId ?? null,
      key: work.key,
      payload: JSON.stringify(work.payload),
      due_at: sql`now() + ${work.dueInMs} * interval '1 millisecond'`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Makes work of a case due now, whatever it waited for. */
export async function hastenWork(db: Db, caseId: string, key: string): Promise<string | undefined> {
  const row = await db
    .updateTable('work')
    .set({ due_at: sql`now()`, dispatched_at: null })
    .where('case_id', '=', caseId)
    .where('key', '=', key)
    .where('done_at', 'is', null)
    .where('dead_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** How late the oldest due work is, in milliseconds; 0 when nothing waits. It is what health is judged by. */
export async function oldestDueWorkMs(db: Db): Promise<number> {
  const { rows } = await sql<{ ms: number | null }>`
    select extract(epoch from now() - min(due_at))::float8 * 1000 as ms from work
    where done_at is null and dead_at is null and due_at <= now()`.execute(db)
  return Math.max(0, rows[0]?.ms ?? 0)
}

export async function insertMessage(
  db: Db,
  message: {
    workId: string
    caseId?: string
    channel: string
    sentTo: string
    subject: string
    providerId: string
    sentAt: Date
  },
): Promise<void> {
  await db
    .insertInto('messages')
    .values({
      work_id: message.workId,
      case_id: message.caseId ?? null,
      channel: message.channel,
      sent_to: message.sentTo,
      subject: message.subject,
      provider_id: message.providerId,
      sent_at: message.sentAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
