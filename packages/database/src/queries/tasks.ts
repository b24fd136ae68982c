import { sql } from 'kysely'
import type { Db } from '../connect.ts'

const withCase = (db: Db) => db.selectFrom('tasks as t').innerJoin('cases as c', 'c.id', 't.case_id')

const inFull = (tasks: ReturnType<typeof withCase>) =>
  tasks
    .leftJoin('teams', 'teams.id', 't.team_id')
    .leftJoin('people as p', 'p.id', 't.assignee_id')
    .select([
      't.id',
      't.case_id',
      't.key',
      't.step',
      't.occurrence',
      't.title',
      't.team_id',
      'teams.name as team_name',
      't.assignee_id',
      'p.name as assignee_name',
      't.status',
      't.priority',
      't.opened_at',
      't.due_at',
      't.at_risk_at',
      't.paused_at',
      't.outcome',
      't.note',
      't.completed_at',
      'c.reference',
      'c.slug',
      'c.version',
      'c.applicant_name',
      'c.state',
      'c.promised_on',
    ])

export type TaskRecord = NonNullable<Awaited<ReturnType<typeof readTask>>>

export function readTask(db: Db, id: string) {
  return inFull(withCase(db)).where('t.id', '=', id).executeTakeFirst()
}

export function listTasksOfCase(db: Db, caseId: string) {
  return inFull(withCase(db)).where('t.case_id', '=', caseId).orderBy('t.opened_at').limit(200).execute()
}

/** A page of the tasks of teams, or of one person: open ones by due date with those that stand still last, done ones the newest first. */
export async function listTasks(
  db: Db,
  which: {
    teamIds: string[]
    assigneeId?: string
    status: 'open' | 'done'
    search?: string
    page: number
    pageSize: number
  },
) {
  let query = withCase(db).where('t.status', '=', which.status)
  query = which.assigneeId
    ? query.where('t.assignee_id', '=', which.assigneeId)
    : query.where('t.team_id', '=', sql<string>`any(${which.teamIds}::text[])`)
  if (which.search) {
    const reference = which.search.toUpperCase()
    const beginning = `${which.search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
    query = query.where((eb) =>
      eb.or([eb('c.reference', '=', reference), eb(eb.fn<string>('lower', ['c.applicant_name']), 'like', beginning)]),
    )
  }
  // What stands still comes after what runs: nobody can do anything about it.
  const order =
    which.status === 'open' ? sql`t.paused_at is not null, t.due_at asc nulls last` : sql`t.completed_at desc`
  const [rows, { total }] = await Promise.all([
    inFull(query)
      .orderBy(order)
      .orderBy('t.id')
      .limit(which.pageSize)
      .offset((which.page - 1) * which.pageSize)
      .execute(),
    query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  return { rows, total }
}

/** Gives a free task to somebody; false when another has it. */
export async function claimTask(db: Db, id: string, personId: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('tasks')
    .set({ assignee_id: personId })
    .where('id', '=', id)
    .where('status', '=', 'open')
    .where((eb) => eb.or([eb('assignee_id', 'is', null), eb('assignee_id', '=', personId)]))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function releaseTask(db: Db, id: string, personId: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('tasks')
    .set({ assignee_id: null })
    .where('id', '=', id)
    .where('status', '=', 'open')
    .where('assignee_id', '=', personId)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
