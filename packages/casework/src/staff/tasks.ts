import type { Session } from '@guildhall/access'
import { refusalOf, type TaskRecord, tasks } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { judgeForm } from '../judge-form.ts'
import { moveCase } from '../move-case.ts'
import { isUuid } from '../residents/drafts.ts'
import { withCaseLocked } from '../with-case-locked.ts'
import { requireStaff, teamIdsOf } from './permission.ts'
import { type TaskRow, type TaskView, toTaskRow, toTaskView } from './task-row.ts'

const PAGE_SIZE = 25

/** A page of the tasks of one's teams, or of oneself. */
export async function listTasks(
  g: Guildhall,
  input: { session: Session; view: 'team' | 'mine'; status?: 'open' | 'done'; search?: string; page?: number },
): Promise<{ tasks: TaskRow[]; total: number; page: number; pageSize: number }> {
  const { session, view, status = 'open', search, page = 1 } = input
  requireStaff(session)
  const { rows, total } = await tasks.listTasks(g.db, {
    teamIds: teamIdsOf(session),
    ...(view === 'mine' ? { assigneeId: session.person.id } : {}),
    status,
    search: search?.trim() || undefined,
    page,
    pageSize: PAGE_SIZE,
  })
  const now = g.now()
  const views = await Promise.all(
    rows.map(async (row) => toTaskRow(row, await g.versions.read(row.slug, row.version), now)),
  )
  return { tasks: views, total, page, pageSize: PAGE_SIZE }
}

/** A task of one of one's teams. Throws not-found for others. */
export async function readTask(
  g: Guildhall,
  { session, taskId }: { session: Session; taskId: string },
): Promise<TaskView> {
  const record = await ownTask(g, session, taskId)
  return toTaskView(record, await g.versions.read(record.slug, record.version), g.now())
}

/** Takes a free task. Throws task-taken, or already-done. */
export async function claimTask(
  g: Guildhall,
  { session, taskId }: { session: Session; taskId: string },
): Promise<void> {
  const record = await ownTask(g, session, taskId)
  if (record.assignee_id === session.person.id && record.status === 'open') return
  await change(g, record, session, 'task-claimed')
}

/** Gives one's own task back to the team. */
export async function releaseTask(
  g: Guildhall,
  { session, taskId }: { session: Session; taskId: string },
): Promise<void> {
  const record = await ownTask(g, session, taskId)
  await change(g, record, session, 'task-released')
}

/**
 * Completes a task with one of its outcomes. Throws task-taken when a colleague holds it, already-done when it is closed, and invalid-answers for
 * an outcome that is not offered, a note that is missing, or answers that the task's form does not take.
 */
export async function completeTask(
  g: Guildhall,
  {
    session,
    taskId,
    outcome,
    note: typed,
    answers: filledIn,
  }: { session: Session; taskId: string; outcome: string; note?: string; answers?: unknown },
): Promise<{ reference: string }> {
  const record = await ownTask(g, session, taskId)
  if (record.status !== 'open') throw new GuildhallError('already-done')
  if (record.assignee_id && record.assignee_id !== session.person.id) throw new GuildhallError('task-taken')
  const version = await g.versions.read(record.slug, record.version)
  const { outcomes, form } = toTaskView(record, version, g.now())
  const chosen = outcomes.find(({ id }) => id === outcome)
  const given = typed?.trim() || undefined
  if (!chosen)
    throw new GuildhallError('invalid-answers', { problems: [{ at: 'outcome', message: 'Select what happened' }] })
  if (chosen.needsNote && !given)
    throw new GuildhallError('invalid-answers', {
      problems: [{ at: 'note', message: 'Enter a note that says why. The resident will read it' }],
    })
  if (given && given.length > 2000)
    throw new GuildhallError('invalid-answers', {
      problems: [{ at: 'note', message: 'The note must be 2,000 characters or less' }],
    })
  const answers = form && (await judgeForm(g, version, form.id, filledIn ?? {}))
  const { step, occurrence, key } = record
  const actor = { kind: 'staff' as const, id: session.person.id }
  const { changed, reference } = await moveCase(
    g,
    record.case_id,
    () => ({ type: 'task-completed', step, occurrence, outcome, note: given, actor, ...(answers && { answers }) }),
    { taskBy: { key, completedBy: session.person.id } },
  ).catch((error: unknown) => {
    // A colleague, or the escalation, was quicker.
    throw refusalOf(error) === 'task-taken' ? new GuildhallError('task-taken', { cause: error }) : error
  })
  if (!changed) throw new GuildhallError('already-done')
  return { reference }
}

async function ownTask(g: Guildhall, session: Session, taskId: string): Promise<TaskRecord> {
  requireStaff(session)
  const record = isUuid(taskId) ? await tasks.readTask(g.db, taskId) : undefined
  const own =
    record &&
    (teamIdsOf(session).includes(record.team_id) ||
      record.assignee_id === session.person.id ||
      session.person.roles.includes('admin'))
  if (!own) throw new GuildhallError('not-found')
  return record
}

/** Who has a task and what the ledger says of it change together. */
async function change(g: Guildhall, record: TaskRecord, session: Session, type: 'task-claimed' | 'task-released') {
  const { id } = session.person
  await withCaseLocked(g, record.case_id, async (locked) => {
    const taken = type === 'task-claimed' ? tasks.claimTask : tasks.releaseTask
    if (!(await taken(locked.db, record.id, id)))
      throw new GuildhallError(record.status === 'open' ? 'task-taken' : 'already-done')
    const ledger = [{ type, step: record.step, actor: { kind: 'staff' as const, id } }]
    await moveCase(locked, record.case_id, () => undefined, { ledger })
  })
}
