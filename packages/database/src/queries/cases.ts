import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** What everybody reads of a case. */
export const columns = [
  'id',
  'reference',
  'slug',
  'version',
  'status',
  'outcome',
  'channel',
  'language',
  'person_id',
  'access_hash',
  'applicant_name',
  'applicant_email',
  'state',
  'revision',
  'ledger_format',
  'ledger_length',
  'ledger_head',
  'promised_on',
  'opened_at',
  'ended_at',
  'parent_case_id',
  'parent_step',
  'parent_occurrence',
  'generation',
  'acting_for',
] as const

export type CaseRow = NonNullable<Awaited<ReturnType<typeof readCaseById>>>

export function readCaseById(db: Db, id: string) {
  return db.selectFrom('cases').select(columns).where('id', '=', id).executeTakeFirst()
}

/** Keeps a case as it is until the transaction ends. */
export async function lockCase(db: Db, id: string): Promise<void> {
  await db.selectFrom('cases').select('id').where('id', '=', id).forUpdate().execute()
}

export function readCaseByReference(db: Db, reference: string) {
  return db.selectFrom('cases').select(columns).where('reference', '=', reference).executeTakeFirst()
}

/**
 * The newest first; `search` is a reference, an email address or the beginning of a name. With `clock`: open cases whose own clock is in that state at
 * a moment, by when they are due.
 */
export async function listCases(
  db: Db,
  {
    search,
    status,
    clock,
    page,
    pageSize,
  }: { search?: string; status?: string; clock?: { is: ClockState; at: Date }; page: number; pageSize: number },
) {
  let query = db.selectFrom('cases')
  if (status) query = query.where('status', '=', status)
  if (clock)
    query = query.where('status', '=', 'open').where('due_at', 'is not', null).where(standsSo(clock.is, clock.at))
  if (search) {
    const text = search.toLowerCase()
    query = query.where((eb) =>
      eb.or([
        eb('reference', '=', search.toUpperCase()),
        eb('applicant_email', '=', text),
        eb(eb.fn<string>('lower', ['applicant_name']), 'like', `${text.replace(/[\\%_]/g, '\\$&')}%`),
      ]),
    )
  }
  const [rows, { total }] = await Promise.all([
    query
      .select(columns)
      .$if(clock !== undefined, (found) => found.orderBy('due_at'))
      .orderBy('opened_at', 'desc')
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute(),
    query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  return { rows, total }
}

export async function listCasesOfPerson(db: Db, personId: string, page: number, pageSize: number) {
  const query = db.selectFrom('cases').where('person_id', '=', personId)
  const [rows, { total }] = await Promise.all([
    query
      .select(columns)
      .orderBy('opened_at', 'desc')
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute(),
    query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  return { rows, total }
}

type ClockState = 'on-track' | 'at-risk' | 'breached' | 'paused'

function standsSo(is: ClockState, at: Date) {
  if (is === 'paused') return sql<boolean>`paused_at is not null`
  const runs = sql`paused_at is null`
  if (is === 'breached') return sql<boolean>`${runs} and due_at <= ${at}`
  const isAtRisk = sql`coalesce(at_risk_at <= ${at}, false)`
  return is === 'at-risk'
    ? sql<boolean>`${runs} and due_at > ${at} and ${isAtRisk}`
    : sql<boolean>`${runs} and due_at > ${at} and not ${isAtRisk}`
}

export function listEvents(db: Db, caseId: string, offset: number, limit: number) {
  return db
    .selectFrom('events')
    .select(['seq', 'at', 'type', 'step', 'actor', 'data', 'hash'])
    .where('case_id', '=', caseId)
    .orderBy('seq')
    .limit(limit)
    .offset(offset)
    .execute()
}

/** How often the person whom a case is for has opened it again. */
export async function countReopenedByResident(db: Db, caseId: string): Promise<number> {
  const row = await db
    .selectFrom('events')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('case_id', '=', caseId)
    .where('type', '=', 'case-reopened')
    .where(sql<boolean>`actor->>'kind' in ('resident', 'guest')`)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** The services with the most cases of the last `days` days, most first. */
export async function listBusiest(db: Db, { days, most }: { days: number; most: number }): Promise<string[]> {
  const rows = await db
    .selectFrom('cases')
    .select('slug')
    .where('opened_at', '>', sql<Date>`now() - ${days} * interval '1 day'`)
    .groupBy('slug')
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .orderBy('slug')
    .limit(most)
    .execute()
  return rows.map(({ slug }) => slug)
}

export function countOpenCases(db: Db, slug: string) {
  return db
    .selectFrom('cases')
    .select(['version', (eb) => eb.fn.countAll<number>().as('count')])
    .where('slug', '=', slug)
    .where('status', '=', 'open')
    .groupBy('version')
    .orderBy('version')
    .execute()
}

export function readRating(db: Db, caseId: string) {
  return db.selectFrom('ratings').select(['stars', 'comment', 'at']).where('case_id', '=', caseId).executeTakeFirst()
}

/** False when the case was rated before. */
export async function insertRating(
  db: Db,
  rating: { caseId: string; stars: number; comment?: string; at: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('ratings')
    .values({ case_id: rating.caseId, stars: rating.stars, comment: rating.comment ?? null, at: rating.at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) === 1
}

export function listMessages(db: Db, caseId: string) {
  return db
    .selectFrom('work')
    .leftJoin('messages', 'messages.work_id', 'work.id')
    .select([
      'work.id',
      'work.payload',
      'work.done_at',
      'work.dead_at',
      'work.created_at',
      'messages.id as message_id',
      'messages.subject',
      'messages.sent_to',
      'messages.sent_at',
    ])
    .where('work.case_id', '=', caseId)
    .where('work.kind', '=', 'send-message')
    .orderBy('work.created_at')
    .limit(200)
    .execute()
}

/** A page of the open cases of one version, in a steady order. */
export async function listOpenOfVersion(
  db: Db,
  { slug, version, page, pageSize }: { slug: string; version: number; page: number; pageSize: number },
) {
  const query = db
    .selectFrom('cases')
    .where('slug', '=', slug)
    .where('version', '=', version)
    .where('status', '=', 'open')
  const [rows, { total }] = await Promise.all([
    query
      .select(['id', 'reference', 'state'])
      .orderBy('id')
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute(),
    query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  return { rows, total }
}

/** The next open cases of one version after an id with their states; the empty text for the first. */
export async function walkOpenOfVersion(
  db: Db,
  { slug, version, after, limit }: { slug: string; version: number; after: string; limit: number },
) {
  let query = db
    .selectFrom('cases')
    .select(['id', 'reference', 'state'])
    .where('slug', '=', slug)
    .where('version', '=', version)
    .where('status', '=', 'open')
  if (after !== '') query = query.where('id', '>', after)
  return await query.orderBy('id').limit(limit).execute()
}

/** The next ids of the open cases of one version after an id; the empty text for the first. */
export async function nextOpenOfVersion(
  db: Db,
  { slug, version, after, limit }: { slug: string; version: number; after: string; limit: number },
): Promise<string[]> {
  let query = db
    .selectFrom('cases')
    .select('id')
    .where('slug', '=', slug)
    .where('version', '=', version)
    .where('status', '=', 'open')
  if (after !== '') query = query.where('id', '>', after)
  return (await query.orderBy('id').limit(limit).execute()).map(({ id }) => id)
}

/** The ids of those open cases of one version that references name. */
export async function idsOfOpen(
  db: Db,
  { slug, version, references }: { slug: string; version: number; references: string[] },
): Promise<string[]> {
  if (references.length === 0) return []
  const rows = await db
    .selectFrom('cases')
    .select('id')
    .where('reference', 'in', references)
    .where('slug', '=', slug)
    .where('version', '=', version)
    .where('status', '=', 'open')
    .execute()
  return rows.map(({ id }) => id)
}
