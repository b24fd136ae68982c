import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** One day, zone and window that can be booked. */
export type SlotKey = { slug: string; booking: string; zone: string; date: string; windowId: string; capacity: number }

/** Makes the slots that are not there yet and returns all of them with what is left of each. `keys` share slug, booking and zone. */
export async function offerSlots(db: Db, keys: SlotKey[]) {
  const [first] = keys
  if (!first) return []
  await sql`
    insert into slots (slug, booking, zone, date, window_id, capacity)
    select slug, booking, zone, date, "windowId", capacity
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb)
      as r (slug text, booking text, zone text, date date, "windowId" text, capacity int)
    on conflict do nothing`.execute(db)
  const dates = keys.map((key) => key.date).sort()
  return db
    .selectFrom('slots')
    .select(['id', 'date', 'window_id', 'capacity', 'used'])
    .where('slug', '=', first.slug)
    .where('booking', '=', first.booking)
    .where('zone', '=', first.zone)
    .where('date', '>=', dates[0]!)
    .where('date', '<=', dates.at(-1)!)
    .orderBy('date')
    .limit(1000)
    .execute()
}

export function readSlot(db: Db, id: string) {
  return db
    .selectFrom('slots')
    .select(['id', 'slug', 'booking', 'zone', 'date', 'window_id'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Takes one place of the slot if there is one; the check and the count are one statement, so a slot is never oversold. */
export async function takeSlot(db: Db, slotId: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('slots')
    .set((eb) => ({ used: eb('used', '+', 1) }))
    .where('id', '=', slotId)
    .whereRef('used', '<', 'capacity')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * Locks what a draft's new hold will touch, bookings before slots and slots by id, as transitions do: two drafts that change places, or a hold that
 * ends this moment, wait instead of blocking each other.
 */
export async function lockForHold(db: Db, draftId: string, slotId: string): Promise<void> {
  // A draft without a hold has no row to wait on: its first clicks follow one another by this lock, which the transaction's end gives back.
  await sql`select pg_advisory_xact_lock(hashtextextended(${draftId}, 0))`.execute(db)
  const held = await db
    .selectFrom('bookings')
    .select('slot_id')
    .where('draft_id', '=', draftId)
    .where('status', '=', 'held')
    .forUpdate()
    .execute()
  if (held.length === 0) return
  await db
    .selectFrom('slots')
    .select('id')
    .where('id', 'in', [slotId, ...held.map((row) => row.slot_id)])
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** A booking with its slot, locked; undefined when there is none. */
export function lockBooking(db: Db, id: string) {
  return db.selectFrom('bookings').select(['id', 'slot_id']).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Locks slots by id, as transitions do. */
export async function lockSlots(db: Db, ids: string[]): Promise<void> {
  await db.selectFrom('slots').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute()
}

/** A booking of a case whose place in the slot has been taken. */
export async function insertBooking(
  db: Db,
  booking: { id: string; slotId: string; caseId: string; status: 'reserved' | 'confirmed' },
): Promise<void> {
  const { id, slotId, caseId, status } = booking
  await db.insertInto('bookings').values({ id, slot_id: slotId, case_id: caseId, status }).execute()
}

export async function insertHold(
  db: Db,
  hold: { id: string; slotId: string; draftId: string; minutes: number },
): Promise<Date> {
  const row = await db
    .insertInto('bookings')
    .values({
      id: hold.id,
      slot_id: hold.slotId,
      draft_id: hold.draftId,
      status: 'held',
      hold_until: sql`now() + ${hold.minutes} * interval '1 minute'`,
    })
    .returning('hold_until')
    .executeTakeFirstOrThrow()
  return row.hold_until!
}

/** The draft's hold while it lasts. */
export function readHold(db: Db, draftId: string) {
  return db
    .selectFrom('bookings as b')
    .innerJoin('slots as s', 's.id', 'b.slot_id')
    .select(['b.id', 'b.hold_until', 's.id as slot_id', 's.booking', 's.zone', 's.date', 's.window_id'])
    .where('b.draft_id', '=', draftId)
    .where('b.status', '=', 'held')
    .where('b.hold_until', '>', sql<Date>`now()`)
    .executeTakeFirst()
}

/** Ends holds of a draft, or one hold that ran out, and gives their places back. */
export async function endHolds(
  db: Db,
  which: { draftId: string } | { bookingId: string; onlyIfExpired: true },
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    with ended as (
      update bookings set status = 'released', hold_until = null
      where status = 'held' and ${
        'draftId' in which ? sql`draft_id = ${which.draftId}` : sql`id = ${which.bookingId} and hold_until <= now()`
      }
      returning id, slot_id),
    freed as (
      update slots s set used = used - e.n from (select slot_id, count(*)::int as n from ended group by slot_id) e where s.id = e.slot_id)
    select id from ended`.execute(db)
  return rows.length
}

export function readBookingOfCase(db: Db, caseId: string) {
  return db
    .selectFrom('bookings as b')
    .innerJoin('slots as s', 's.id', 'b.slot_id')
    .select(['b.id', 'b.status', 's.booking', 's.zone', 's.date', 's.window_id'])
    .where('b.case_id', '=', caseId)
    .orderBy('b.created_at', 'desc')
    .executeTakeFirst()
}
