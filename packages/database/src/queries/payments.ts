import { sql } from 'kysely'
import type { Db } from '../connect.ts'

const obligationColumns = [
  'id',
  'case_id',
  'key',
  'step',
  'occurrence',
  'amount',
  'description',
  'lines',
  'status',
  'settled_at',
] as const

/** The newest obligation of a case. */
export function readObligation(db: Db, caseId: string) {
  return db
    .selectFrom('obligations')
    .select(obligationColumns)
    .where('case_id', '=', caseId)
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
}

/** The obligation of one visit to a payment step. */
export function readObligationByKey(db: Db, caseId: string, key: string) {
  return db
    .selectFrom('obligations')
    .select(obligationColumns)
    .where('case_id', '=', caseId)
    .where('key', '=', key)
    .executeTakeFirst()
}

/**
 * Whether somebody may be paying at this moment. Locks the obligation until the transaction ends, so that nobody begins to pay in the meantime:
 * insertAttempt takes the same lock.
 */
export async function lockAndAskIfLive(db: Db, obligationId: string): Promise<boolean> {
  await db.selectFrom('obligations').select('id').where('id', '=', obligationId).forUpdate().execute()
  const live = await db
    .selectFrom('payment_attempts')
    .select('id')
    .where('obligation_id', '=', obligationId)
    .where('status', 'in', ['creating', 'open'])
    .executeTakeFirst()
  return live !== undefined
}

export function listAttempts(db: Db, obligationId: string) {
  return db
    .selectFrom('payment_attempts')
    .select(['id', 'provider_id', 'status', 'reason', 'amount', 'created_at', 'settled_at'])
    .where('obligation_id', '=', obligationId)
    .orderBy('created_at', 'desc')
    .limit(100)
    .execute()
}

export function readAttempt(db: Db, id: string) {
  return db
    .selectFrom('payment_attempts as a')
    .innerJoin('obligations as o', 'o.id', 'a.obligation_id')
    .select([
      'a.id',
      'a.provider_id',
      'a.status',
      'a.reason',
      'a.amount',
      'a.created_at',
      'o.case_id',
      'o.step',
      'o.occurrence',
      'o.key',
      'o.status as obligation_status',
    ])
    .where('a.id', '=', id)
    .executeTakeFirst()
}

export async function readAttemptByProviderId(db: Db, providerId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('payment_attempts')
    .select('id')
    .where('provider_id', '=', providerId)
    .executeTakeFirst()
  return row?.id
}

/**
 * Begins an attempt, together with the work that asks the provider about it until it has ended: a process that dies right afterwards leaves no
 * attempt that nobody looks after. False when the obligation has a live or paid attempt already, or is no longer due: nobody pays twice.
 */
export async function insertAttempt(
  db: Db,
  attempt: {
    id: string
    obligationId: string
    provider: string
    amount: number
    check: { workId: string; dueInMs: number }
  },
): Promise<boolean> {
  const { id, obligationId, provider, amount, check } = attempt
  const { rows } = await sql<{ id: string }>`
    with owed as (
      select id, case_id from obligations where id = ${obligationId}::uuid and status = 'due' for update),
    made as (
      insert into payment_attempts (id, obligation_id, provider, status, amount)
      select ${id}::uuid, id, ${provider}, 'creating', ${amount}::int from owed
      on conflict (obligation_id) where status in ('creating', 'open', 'paid') do nothing returning id)
    insert into work (id, kind, case_id, key, payload, due_at)
    select ${check.workId}::uuid, 'check-payment', owed.case_id, 'payment:' || made.id, jsonb_build_object('attemptId', made.id),
      now() + ${check.dueInMs} * interval '1 millisecond'
    from made, owed returning id`.execute(db)
  return rows.length === 1
}

/**
 * Ties an attempt to the provider's payment. False when it must not be paid any more: it was given up, or nothing is owed. Again with the same
 * payment it is true.
 */
export async function openAttempt(db: Db, id: string, providerId: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update payment_attempts a set status = 'open', provider_id = ${providerId}
    from obligations o
    where a.id = ${id}::uuid and o.id = a.obligation_id and o.status = 'due'
      and (a.status = 'creating' or (a.status = 'open' and a.provider_id = ${providerId}))
    returning a.id`.execute(db)
  return rows.length === 1
}

export async function loseAttempt(db: Db, id: string, reason: string): Promise<void> {
  await db
    .updateTable('payment_attempts')
    .set({ status: 'lost', reason, settled_at: sql`now()` })
    .where('id', '=', id)
    .where('status', '=', 'creating')
    .execute()
}

/** What a case has paid, each payment in pence. */
export function listPaidObligations(db: Db, caseId: string) {
  return db
    .selectFrom('obligations')
    .select(['id', 'amount'])
    .where('case_id', '=', caseId)
    .where('status', '=', 'paid')
    .limit(100)
    .execute()
}
