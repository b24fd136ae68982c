import { sql } from 'kysely'
import type { Db } from '../connect.ts'

export function readObligation(db: Db, caseId: string) {
  return db
    .selectFrom('obligations')
    .select(['id', 'case_id', 'key', 'step', 'occurrence', 'amount', 'description', 'lines', 'status', 'settled_at'])
    .where('case_id', '=', caseId)
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
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

/** False when the obligation has a live or paid attempt already, or is no longer due: nobody pays twice. */
export async function insertAttempt(
  db: Db,
  attempt: { id: string; obligationId: string; provider: string; amount: number },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    insert into payment_attempts (id, obligation_id, provider, status, amount)
    select ${attempt.id}::uuid, id, ${attempt.provider}, 'creating', ${attempt.amount}::int from obligations
    where id = ${attempt.obligationId}::uuid and status = 'due'
    on conflict (obligation_id) where status in ('creating', 'open', 'paid') do nothing returning id`.execute(db)
  return rows.length === 1
}

export async function openAttempt(db: Db, id: string, providerId: string): Promise<void> {
  await db
    .updateTable('payment_attempts')
    .set({ status: 'open', provider_id: providerId })
    .where('id', '=', id)
    .where('status', '=', 'creating')
    .execute()
}

export async function loseAttempt(db: Db, id: string, reason: string): Promise<void> {
  await db
    .updateTable('payment_attempts')
    .set({ status: 'lost', reason, settled_at: sql`now()` })
    .where('id', '=', id)
    .where('status', '=', 'creating')
    .execute()
}

/** False when the message came before. */
export async function keepInInbox(db: Db, source: string, eventId: string, body: unknown): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('inbox')
    .values({ source, event_id: eventId, body: JSON.stringify(body) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) === 1
}
