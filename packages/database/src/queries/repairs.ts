import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** Which of the stopped work to look at: of these kinds, of one service, or all of it. */
export type RepairFilter = { kinds?: string[]; slug?: string }

/** Work that has stopped and waits for somebody, as the desk shows it. */
export type RepairRecord = NonNullable<Awaited<ReturnType<typeof readRepair>>>

const columns = [
  'work.id',
  'work.kind',
  'work.case_id',
  'work.payload',
  'work.attempts',
  'work.last_error',
  'work.dead_at',
  'work.done_at',
  'work.created_at',
  'cases.reference',
  'cases.slug',
  'cases.version',
] as const

function stopped(db: Db, { kinds, slug }: RepairFilter) {
  let query = db
    .selectFrom('work')
    .leftJoin('cases', 'cases.id', 'work.case_id')
    .where('work.dead_at', 'is not', null)
    .where('work.done_at', 'is', null)
  if (kinds) query = query.where('work.kind', 'in', kinds.length > 0 ? kinds : [''])
  if (slug) query = query.where('cases.slug', '=', slug)
  return query
}

/** The newest first. */
export async function listRepairs(db: Db, filter: RepairFilter, page: number, pageSize: number) {
  const [rows, { total }] = await Promise.all([
    stopped(db, filter)
      .select(columns)
      .orderBy('work.dead_at', 'desc')
      .orderBy('work.id')
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute(),
    stopped(db, filter)
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
  ])
  return { rows, total }
}

/** The ids of what has stopped, the oldest first. */
export async function listRepairIds(db: Db, filter: RepairFilter, limit: number): Promise<string[]> {
  const rows = await stopped(db, filter).select('work.id').orderBy('work.dead_at').limit(limit).execute()
  return rows.map(({ id }) => id)
}

/** How much of each kind and service has stopped; at most 200 pairs. */
export function countRepairs(db: Db) {
  return stopped(db, {})
    .select(['work.kind', 'cases.slug', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy(['work.kind', 'cases.slug'])
    .orderBy('work.kind')
    .limit(200)
    .execute()
}

/** Work that has stopped at some time, whatever became of it since. */
export function readRepair(db: Db, id: string) {
  return db
    .selectFrom('work')
    .leftJoin('cases', 'cases.id', 'work.case_id')
    .select(columns)
    .where('work.id', '=', id)
    .where((eb) =>
      eb.or([
        eb('work.dead_at', 'is not', null),
        eb.exists(eb.selectFrom('repairs').select('repairs.id').whereRef('repairs.work_id', '=', 'work.id')),
      ]),
    )
    .executeTakeFirst()
}

/** What staff did about a piece of work, in order; the last 50. */
export async function listRepairActions(db: Db, workId: string) {
  const rows = await db
    .selectFrom('repairs')
    .leftJoin('people', 'people.id', 'repairs.by')
    .select(['repairs.action', 'repairs.reason', 'repairs.at', 'people.name'])
    .where('repairs.work_id', '=', workId)
    .orderBy('repairs.at', 'desc')
    .limit(50)
    .execute()
  return rows.reverse()
}

/**
 * Lets stopped work be tried again from now on, as often as new work. It never counts as new: one try is kept, for a handler looks for what an
 * earlier try may have done. False when it does not wait for repair.
 */
export async function reviveWork(db: Db, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('work')
    .set({
      dead_at: null,
      // Whoever has it tried again has made sure that it may be.
      payload: sql<string>`payload - 'begun'`,
      attempts: sql<number>`least(attempts, 1)`,
      due_at: sql`now()`,
      dispatched_at: null,
      lease_token: null,
      lease_until: null,
    })
    .where('id', '=', id)
    .where('dead_at', 'is not', null)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Ends stopped work for good; that it had stopped can still be seen. False when it does not wait for repair. */
export async function closeWork(db: Db, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('work')
    .set({ done_at: sql`now()` })
    .where('id', '=', id)
    .where('dead_at', 'is not', null)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function insertRepair(
  db: Db,
  repair: { workId: string; action: 'retried' | 'done' | 'given-up'; reason: string; by: string },
): Promise<void> {
  await db
    .insertInto('repairs')
    .values({ work_id: repair.workId, action: repair.action, reason: repair.reason, by: repair.by })
    .execute()
}
